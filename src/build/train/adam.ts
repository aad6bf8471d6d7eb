const DECAY = { mean: 0.9, square: 0.999 } as const;

/**
 * Creates a step of gradient descent with momentum (Kingma and Ba 2015) on numbers in place, by the rate or a share of it;
 * it clears the gradient.
 */
export function createAdam(
  numbers: Float32Array,
  rate: number,
): (gradient: Float32Array, share?: number) => void {
  const means = new Float32Array(numbers.length);
  const squares = new Float32Array(numbers.length);
  let steps = 0;
  return (gradient, share = 1) => {
    steps++;
    const meanScale = 1 / (1 - DECAY.mean ** steps);
    const squareScale = 1 / (1 - DECAY.square ** steps);
    for (let i = 0; i < numbers.length; i++) {
      const slope = gradient[i] as number;
      const mean = DECAY.mean * (means[i] as number) + (1 - DECAY.mean) * slope;
      const square = DECAY.square * (squares[i] as number) + (1 - DECAY.square) * slope * slope;
      means[i] = mean;
      squares[i] = square;
      numbers[i] =
        (numbers[i] as number) - (rate * share * mean * meanScale) / (Math.sqrt(square * squareScale) + 1e-8);
    }
    gradient.fill(0);
  };
}
