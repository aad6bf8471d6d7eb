import { encoderShape, type MatrixName, matrixShapes } from '../../match/meaning/encoder-shape.ts';
import type { EncoderPackage } from './encoder-package.ts';

/** A matrix in full precision, row by row, ready to be rounded. */
export interface FullMatrix {
  readonly rows: number;
  readonly depth: number;
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

const ENCODE = 'module_apply_default/Encoder_en/KonaTransformer/Encode';
const KERNELS = 'module/Encoder_en/KonaTransformer/Encode';
const PARTS = 'ConcatPartitions/concat';

/** The matrices as the encoder applies them: scales of layer norms and of attention are multiplied in. */
export function fullMatrices({ tensors }: EncoderPackage): Record<MatrixName, FullMatrix> {
  const tensor = (name: string): Float32Array => {
    const found = tensors.get(name);
    if (!found) throw new Error(`The package has no tensor ${name}. Is it version 0.2.0?`);
    return found;
  };
  const layer = (n: 0 | 1) => {
    const own = `${ENCODE}/Layer_${n}/TransformerLayer`;
    const stack = `${ENCODE}/TransformerStack/Layer_${n}/TransformerLayer`;
    const attention = `${KERNELS}/Layer_${n}/TransformerLayer/MultiheadAttention`;
    const bias = (part: string) => tensor(`${own}/${part}/bias/${PARTS}`);
    const norm = (part: string): Norm => ({
      scale: tensor(`${own}/${part}layer_prepostprocess/layer_norm/layer_norm_scale/${PARTS}`),
      shift: tensor(`${own}/${part}layer_prepostprocess/layer_norm/layer_norm_bias/${PARTS}`),
    });
    const depth = n === 0 ? encoderShape.embedding : encoderShape.width;
    const asked = transpose(`attend${n}`, {
      kernel: tensor(`${attention}/qkv_transform_single/kernel/part_0`),
      bias: bias('MultiheadAttention/qkv_transform_single'),
    });
    return {
      attend: scaleQueries(withNorm(asked, norm('')), 1 / Math.sqrt(depth / encoderShape.heads)),
      merge: transpose(`merge${n}`, {
        kernel: tensor(`${attention}/output_transform_single/kernel/part_0`),
        bias: bias('MultiheadAttention/output_transform_single'),
      }),
      widen: withNorm(
        transpose(`widen${n}`, {
          kernel: tensor(`${stack}/FFN/conv1/Tensordot/Reshape_1`),
          bias: bias('FFN/conv1'),
        }),
        norm('FFN/'),
      ),
      narrow: transpose(`narrow${n}`, {
        kernel: tensor(`${stack}/FFN/conv2/Tensordot/Reshape_1`),
        bias: bias('FFN/conv2'),
      }),
    };
  };
  const [first, second] = [layer(0), layer(1)];
  const shortcut = `${ENCODE}/Layer_0/TransformerLayer/dense`;
  return {
    attend0: first.attend,
    merge0: first.merge,
    shortcut0: transpose('shortcut0', {
      kernel: tensor(`${shortcut}/kernel/${PARTS}`),
      bias: tensor(`${shortcut}/bias/${PARTS}`),
    }),
    widen0: first.widen,
    narrow0: first.narrow,
    attend1: second.attend,
    merge1: second.merge,
    widen1: second.widen,
    narrow1: second.narrow,
    finish: transpose('finish', {
      kernel: tensor('module/Encoder_en/hidden_layers/tanh_layer_0/weights'),
      bias: tensor('module/Encoder_en/hidden_layers/tanh_layer_0/bias'),
    }),
  };
}

/** A vector a piece, doubled as the encoder does before it adds the waves of place. */
export function fullVectors({ tensors }: EncoderPackage): Float32Array {
  return (tensors.get('module/Embeddings_en') as Float32Array).map((value) => 2 * value);
}

interface Norm {
  readonly scale: Float32Array;
  readonly shift: Float32Array;
}

/** The package stores a row of weights an input; the encoder reads a row an output. */
function transpose(
  name: MatrixName,
  { kernel, bias }: { kernel: Float32Array; bias: Float32Array },
): FullMatrix {
  const { rows, depth } = matrixShapes[name];
  const weights = kernel.map((_, at) => kernel[(at % depth) * rows + Math.floor(at / depth)] as number);
  return { rows, depth, weights, biases: bias };
}

/** Multiplies what a layer norm does to its inputs into the matrix that reads them. */
function withNorm({ rows, depth, weights, biases }: FullMatrix, { scale, shift }: Norm): FullMatrix {
  return {
    rows,
    depth,
    weights: weights.map((weight, at) => weight * (scale[at % depth] as number)),
    biases: biases.map((bias, row) => {
      const shifted = shift.map((value, i) => value * (weights[row * depth + i] as number));
      return bias + shifted.reduce((sum, value) => sum + value, 0);
    }),
  };
}

function scaleQueries(matrix: FullMatrix, factor: number): FullMatrix {
  const { rows, depth } = matrix;
  return {
    ...matrix,
    weights: matrix.weights.map((weight, at) => (at < (rows / 3) * depth ? weight * factor : weight)),
    biases: matrix.biases.map((bias, row) => (row < rows / 3 ? bias * factor : bias)),
  };
}
