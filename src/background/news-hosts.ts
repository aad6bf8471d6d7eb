/**
 * The news sites that are read without asking, with their subdomains. Every host stands in at least one published
 * list of news outlets; the whole range of views and owners is meant to be here, state media included.
 * A host that also serves mail or shops is listed by its news subdomain alone.
 */
const hostsByRegion = {
  world: `
    reuters.com apnews.com afp.com bbc.com bbc.co.uk dw.com france24.com rfi.fr euronews.com aljazeera.com
    aljazeera.net alarabiya.net cgtn.com rt.com sputniknews.com rferl.org voanews.com swissinfo.ch africanews.com
    allafrica.com middleeasteye.net al-monitor.com euractiv.com politico.eu`,
  britainAndIreland: `
    theguardian.com telegraph.co.uk independent.co.uk dailymail.co.uk dailymail.com express.co.uk mirror.co.uk
    thesun.co.uk standard.co.uk metro.co.uk news.sky.com thetimes.com thetimes.co.uk ft.com economist.com gbnews.com
    walesonline.co.uk manchestereveningnews.co.uk ibtimes.co.uk irishnews.com rte.ie irishtimes.com independent.ie
    thejournal.ie breakingnews.ie irishexaminer.com`,
  northAmerica: `
    nytimes.com washingtonpost.com wsj.com usatoday.com latimes.com nypost.com cnn.com foxnews.com cnbc.com
    abcnews.go.com cbsnews.com nbcnews.com msnbc.com npr.org pbs.org bloomberg.com politico.com thehill.com axios.com
    propublica.org theatlantic.com newyorker.com time.com newsweek.com slate.com vox.com thedailybeast.com
    motherjones.com nationalreview.com breitbart.com newsmax.com theepochtimes.com huffpost.com businessinsider.com
    foreignpolicy.com ibtimes.com bostonglobe.com chicagotribune.com seattletimes.com miamiherald.com
    houstonchronicle.com texastribune.org sfchronicle.com
    cbc.ca ctvnews.ca globalnews.ca theglobeandmail.com nationalpost.com thestar.com torontosun.com ledevoir.com
    lapresse.ca journaldemontreal.com winnipegfreepress.com`,
  latinAmericaAndCaribbean: `
    eluniversal.com.mx reforma.com milenio.com excelsior.com.mx jornada.com.mx proceso.com.mx aristeguinoticias.com
    animalpolitico.com prensalibre.com laprensagrafica.com elfaro.net laprensa.hn confidencial.digital nacion.com
    prensa.com granma.cu cubadebate.cu 14ymedio.com listindiario.com diariolibre.com lenouvelliste.com
    jamaica-gleaner.com jamaicaobserver.com trinidadexpress.com newsday.co.tt barbadostoday.bb stabroeknews.com
    clarin.com lanacion.com.ar infobae.com pagina12.com.ar perfil.com folha.uol.com.br g1.globo.com oglobo.globo.com
    estadao.com.br cnnbrasil.com.br agenciabrasil.ebc.com.br emol.com latercera.com biobiochile.cl eltiempo.com
    elespectador.com semana.com elcomercio.pe larepublica.pe eluniverso.com elcomercio.com elnacional.com
    efectococuyo.com eldeber.com.bo la-razon.com abc.com.py ultimahora.com elpais.com.uy ladiaria.com.uy`,
  westernEurope: `
    lemonde.fr lefigaro.fr liberation.fr 20minutes.fr ouest-france.fr leparisien.fr lesechos.fr francetvinfo.fr
    franceinfo.fr bfmtv.com lesoir.be standaard.be rtbf.be wort.lu nos.nl volkskrant.nl nrc.nl dutchnews.nl
    spiegel.de zeit.de faz.net sueddeutsche.de welt.de bild.de focus.de n-tv.de tagesschau.de zdfheute.de taz.de
    handelsblatt.com berliner-zeitung.de nzz.ch tagesanzeiger.ch srf.ch derstandard.at diepresse.com orf.at`,
  southernEurope: `
    corriere.it repubblica.it ansa.it ilsole24ore.com lastampa.it ilfattoquotidiano.it ilgiornale.it rainews.it
    ilpost.it elpais.com elmundo.es rtve.es eldiario.es lavanguardia.com abc.es ara.cat publico.pt expresso.pt rtp.pt
    kathimerini.gr ekathimerini.com tovima.gr ertnews.gr timesofmalta.com vaticannews.va`,
  northernEurope: `
    dr.dk politiken.dk berlingske.dk svt.se dn.se aftonbladet.se nrk.no aftenposten.no vg.no hs.fi yle.fi iltalehti.fi
    ruv.is mbl.is postimees.ee delfi.ee err.ee lsm.lv delfi.lv lrt.lt delfi.lt 15min.lt`,
  easternEurope: `
    wyborcza.pl rp.pl tvn24.pl idnes.cz aktualne.cz ceskatelevize.cz dennikn.sk aktuality.sk telex.hu hvg.hu
    hotnews.ro digi24.ro dnevnik.bg 24chasa.bg delo.si rtvslo.si jutarnji.hr vecernji.hr index.hr klix.ba avaz.ba
    blic.rs danas.rs n1info.rs vijesti.me slobodenpecat.mk balkanweb.com koha.net zdg.md newsmaker.md
    ukrinform.net pravda.com.ua kyivindependent.com kyivpost.com belta.by nashaniva.com
    tass.com tass.ru ria.ru rbc.ru lenta.ru kommersant.ru gazeta.ru kp.ru mk.ru iz.ru rg.ru interfax.ru interfax.com
    vedomosti.ru vesti.ru fontanka.ru meduza.io novayagazeta.ru novayagazeta.eu`,
  middleEast: `
    hurriyet.com.tr hurriyetdailynews.com sozcu.com.tr milliyet.com.tr sabah.com.tr cumhuriyet.com.tr haberturk.com
    ntv.com.tr aa.com.tr trthaber.com haaretz.com jpost.com timesofisrael.com ynetnews.com ynet.co.il wafa.ps
    maannews.net sana.sy enabbaladi.net annahar.com lorientlejour.com al-akhbar.com jordantimes.com
    alsumaria.tv rudaw.net shafaq.com irna.ir mehrnews.com tehrantimes.com presstv.ir tasnimnews.com iranintl.com
    arabnews.com saudigazette.com.sa aawsat.com okaz.com.sa gulfnews.com khaleejtimes.com thenationalnews.com
    thepeninsulaqatar.com gulf-times.com kuwaittimes.com timesofoman.com`,
  africa: `
    ahram.org.eg youm7.com almasryalyoum.com madamasr.com hespress.com lematin.ma elkhabar.com tap.info.tn nawaat.org
    libyaobserver.ly libyaherald.com jeuneafrique.com news24.com iol.co.za timeslive.co.za dailymaverick.co.za
    mg.co.za citizen.co.za ewn.co.za sabcnews.com punchng.com premiumtimesng.com vanguardngr.com thecable.ng
    guardian.ng channelstv.com thenationonlineng.net dailytrust.com nation.africa standardmedia.co.ke the-star.co.ke
    citizen.digital myjoyonline.com graphic.com.gh monitor.co.ug newvision.co.ug thecitizen.co.tz newtimes.co.rw
    addisstandard.com hiiraan.com garoweonline.com dabangasudan.org sudantribune.com radiookapi.net actualite.cd
    abidjan.net seneweb.com lefaso.net namibian.com.na herald.co.zw newsday.co.zw nyasatimes.com jornaldeangola.ao`,
  southAndCentralAsia: `
    timesofindia.indiatimes.com economictimes.indiatimes.com thehindu.com ndtv.com indianexpress.com
    hindustantimes.com indiatoday.in news18.com firstpost.com business-standard.com livemint.com theprint.in
    thewire.in scroll.in deccanherald.com telegraphindia.com aajtak.in abplive.com dawn.com tribune.com.pk geo.tv
    thenews.com.pk thedailystar.net prothomalo.com bdnews24.com dhakatribune.com dailymirror.lk kathmandupost.com
    ekantipur.com tolonews.com pajhwok.com inform.kz tengrinews.kz 24.kg kloop.kg gazeta.uz kun.uz
    armenpress.am civilnet.am civil.ge trend.az report.az`,
  eastAsia: `
    xinhuanet.com news.cn people.cn chinadaily.com.cn globaltimes.cn thepaper.cn scmp.com thestandard.com.hk
    taipeitimes.com asahi.com mainichi.jp yomiuri.co.jp nikkei.com sankei.com nhk.or.jp japantimes.co.jp kyodonews.net
    yna.co.kr koreaherald.com koreatimes.co.kr chosun.com donga.com joongang.co.kr hani.co.kr khan.co.kr montsame.mn`,
  southEastAsia: `
    straitstimes.com channelnewsasia.com kompas.com tempo.co thejakartapost.com detik.com antaranews.com
    malaysiakini.com thestar.com.my bernama.com malaymail.com rappler.com inquirer.net philstar.com manilatimes.net
    bangkokpost.com thairath.co.th nationthailand.com matichon.co.th vnexpress.net tuoitre.vn thanhnien.vn
    vietnamplus.vn phnompenhpost.com khmertimeskh.com irrawaddy.com myanmar-now.org`,
  oceania: `
    abc.net.au news.com.au smh.com.au theage.com.au sbs.com.au 9news.com.au dailytelegraph.com.au theaustralian.com.au
    heraldsun.com.au couriermail.com.au nzherald.co.nz stuff.co.nz rnz.co.nz 1news.co.nz fijitimes.com
    fbcnews.com.fj postcourier.com.pg samoaobserver.ws matangitonga.to`,
} as const;

/** Hostnames without `www.`; each stands for itself and its subdomains. */
export const newsHosts: readonly string[] = Object.values(hostsByRegion).flatMap((hosts) =>
  hosts.trim().split(/\s+/),
);

/** Match patterns for the manifest; `*.` covers the host itself too. */
export const newsMatchPatterns: readonly string[] = newsHosts.map((host) => `*://*.${host}/*`);
