/** Organisations whose pages are fact-checks, and sections of newsrooms that are: a host, or a host with the start of a path. */
const FACT_CHECKERS = `
  snopes.com politifact.com factcheck.org fullfact.org leadstories.com africacheck.org science.feedback.org
  climatefeedback.org healthfeedback.org truthorfiction.com logicallyfacts.com thejournal.ie/factcheck
  factcheck.afp.com factuel.afp.com factual.afp.com faktencheck.afp.com checamos.afp.com sprawdzam.afp.com
  reuters.com/fact-check apnews.com/ap-fact-check apnews.com/hub/ap-fact-check apnews.com/hub/fact-check
  bbc.co.uk/news/reality_check bbc.com/news/reality_check bbc.co.uk/news/bbcverify bbc.com/news/bbcverify
  channel4.com/news/factcheck washingtonpost.com/news/fact-checker washingtonpost.com/politics/fact-checker
  cnn.com/factsfirst usatoday.com/news/factcheck nytimes.com/spotlight/fact-checks abc.net.au/news/factcheck
  correctiv.org/faktencheck dpa-factchecking.com mimikama.org tagesschau.de/faktenfinder
  lemonde.fr/les-decodeurs liberation.fr/checknews francetvinfo.fr/vrai-ou-fake 20minutes.fr/societe/desintox
  maldita.es newtral.es/verificacion verificat.cat chequeado.com colombiacheck.com animalpolitico.com/verificacion-de-hechos
  pagellapolitica.it facta.news open.online/fact-checking observador.pt/factchecks poligrafo.sapo.pt
  aosfatos.org lupa.uol.com.br boatos.org g1.globo.com/fato-ou-fake
  nieuwscheckers.nl knack.be/factcheck factcheck.vlaanderen tjekdet.dk faktisk.no faktabaari.fi
  demagog.org.pl demagog.cz demagog.sk konkret24.tvn24.pl faktograf.hr raskrinkavanje.ba raskrikavanje.rs
  stopfake.org voxukraine.org/voxcheck provereno.media factcheck.ge
  teyit.org dogrulukpayi.com fatabyyano.net misbar.com verify-sy.com
  boomlive.in altnews.in factly.in factcrescendo.com vishvasnews.com rappler.com/newsbreak/fact-check
`;

/** Whether an address belongs to a known fact-checker. Looked up with the browser's own search, for every page asks once. */
export function isFactChecker({ hostname, pathname }: URL): boolean {
  const labels = hostname.split('.');
  return labels.some((_, at) => isListed(labels.slice(at).join('.'), pathname));
}

function isListed(host: string, pathname: string): boolean {
  for (let at = FACT_CHECKERS.indexOf(` ${host}`); at >= 0; at = FACT_CHECKERS.indexOf(` ${host}`, at + 1)) {
    const [rest = ''] = FACT_CHECKERS.slice(at + 1 + host.length).split(/\s/, 1);
    if (rest === '') return true;
    if (rest.startsWith('/') && (`${pathname}/`.startsWith(`${rest}/`) || pathname.startsWith(`${rest}-`)))
      return true;
  }
  return false;
}
