;; What the meaning layer spends its time on.
;;
;; Product of a matrix of 8-bit weights with up to four rows of 16-bit inputs at a time. The weights are widened once and
;; serve four rows; measured against one row at a time: see tests/bench.
;; No sum overflows: 1536 columns × 127 × 8191 < 2^31.
(module
  (import "arena" "memory" (memory 1))

  ;; Sum of the four lanes, as a number.
  (func $total (param $sums v128) (result f32)
    (local.set $sums
      (i32x4.add (local.get $sums)
        (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $sums) (local.get $sums))))
    (f32.convert_i32_s
      (i32.add (i32x4.extract_lane 0 (local.get $sums)) (i32x4.extract_lane 1 (local.get $sums)))))

  ;; Inputs lie `depth` apart, outputs `rows` apart. `rows` weights of `depth` bytes each; `depth` is a multiple of 16.
  (func (export "multiply")
    (param $weights i32) (param $rows i32) (param $depth i32) (param $inputs i32) (param $outputs i32)
    (local $row i32) (local $at i32) (local $input i32) (local $output i32) (local $stride i32)
    (local $low v128) (local $high v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local $inputB i32) (local $inputC i32) (local $inputD i32)
    (local.set $stride (i32.shl (local.get $depth) (i32.const 1)))
    (local.set $output (local.get $outputs))
    (loop $rows
      (local.set $a (v128.const i32x4 0 0 0 0))
      (local.set $b (v128.const i32x4 0 0 0 0))
      (local.set $c (v128.const i32x4 0 0 0 0))
      (local.set $d (v128.const i32x4 0 0 0 0))
      (local.set $at (i32.const 0))
      (local.set $input (local.get $inputs))
      (local.set $inputB (i32.add (local.get $input) (local.get $stride)))
      (local.set $inputC (i32.add (local.get $inputB) (local.get $stride)))
      (local.set $inputD (i32.add (local.get $inputC) (local.get $stride)))
      (loop $columns
        (local.set $low (v128.load8x8_s (local.get $weights)))
        (local.set $high (v128.load8x8_s offset=8 (local.get $weights)))
        (local.set $a (i32x4.add (local.get $a) (i32x4.add
          (i32x4.dot_i16x8_s (local.get $low) (v128.load (local.get $input)))
          (i32x4.dot_i16x8_s (local.get $high) (v128.load offset=16 (local.get $input))))))
        (local.set $b (i32x4.add (local.get $b) (i32x4.add
          (i32x4.dot_i16x8_s (local.get $low) (v128.load (local.get $inputB)))
          (i32x4.dot_i16x8_s (local.get $high) (v128.load offset=16 (local.get $inputB))))))
        (local.set $c (i32x4.add (local.get $c) (i32x4.add
          (i32x4.dot_i16x8_s (local.get $low) (v128.load (local.get $inputC)))
          (i32x4.dot_i16x8_s (local.get $high) (v128.load offset=16 (local.get $inputC))))))
        (local.set $d (i32x4.add (local.get $d) (i32x4.add
          (i32x4.dot_i16x8_s (local.get $low) (v128.load (local.get $inputD)))
          (i32x4.dot_i16x8_s (local.get $high) (v128.load offset=16 (local.get $inputD))))))
        (local.set $weights (i32.add (local.get $weights) (i32.const 16)))
        (local.set $input (i32.add (local.get $input) (i32.const 32)))
        (local.set $inputB (i32.add (local.get $inputB) (i32.const 32)))
        (local.set $inputC (i32.add (local.get $inputC) (i32.const 32)))
        (local.set $inputD (i32.add (local.get $inputD) (i32.const 32)))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $columns (i32.lt_u (local.get $at) (local.get $depth))))
      (f32.store (local.get $output) (call $total (local.get $a)))
      (f32.store (i32.add (local.get $output) (i32.shl (local.get $rows) (i32.const 2)))
        (call $total (local.get $b)))
      (f32.store (i32.add (local.get $output) (i32.shl (local.get $rows) (i32.const 3)))
        (call $total (local.get $c)))
      (f32.store (i32.add (local.get $output) (i32.mul (local.get $rows) (i32.const 12)))
        (call $total (local.get $d)))
      (local.set $output (i32.add (local.get $output) (i32.const 4)))
      (local.set $row (i32.add (local.get $row) (i32.const 1)))
      (br_if $rows (i32.lt_u (local.get $row) (local.get $rows)))))

  ;; Sum of the vectors of `count` pieces: `width` numbers of 8 bits each, times the piece's scale. `width` is a multiple of 16.
  (func (export "sum")
    (param $pieces i32) (param $count i32) (param $numbers i32) (param $scales i32) (param $width i32) (param $sums i32)
    (local $column i32) (local $at i32) (local $end i32) (local $piece i32)
    (local $row v128) (local $half v128) (local $scale v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $end (i32.add (local.get $pieces) (i32.shl (local.get $count) (i32.const 2))))
    (loop $columns
      (local.set $a (v128.const i32x4 0 0 0 0))
      (local.set $b (v128.const i32x4 0 0 0 0))
      (local.set $c (v128.const i32x4 0 0 0 0))
      (local.set $d (v128.const i32x4 0 0 0 0))
      (local.set $at (local.get $pieces))
      (block $summed
        (loop $pieces
          (br_if $summed (i32.ge_u (local.get $at) (local.get $end)))
          (local.set $piece (i32.load (local.get $at)))
          (local.set $scale
            (v128.load32_splat (i32.add (local.get $scales) (i32.shl (local.get $piece) (i32.const 2)))))
          (local.set $row (v128.load (i32.add
            (i32.add (local.get $numbers) (local.get $column))
            (i32.mul (local.get $piece) (local.get $width)))))
          (local.set $half (i16x8.extend_low_i8x16_s (local.get $row)))
          (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $scale)
            (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_s (local.get $half))))))
          (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $scale)
            (f32x4.convert_i32x4_s (i32x4.extend_high_i16x8_s (local.get $half))))))
          (local.set $half (i16x8.extend_high_i8x16_s (local.get $row)))
          (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $scale)
            (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_s (local.get $half))))))
          (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $scale)
            (f32x4.convert_i32x4_s (i32x4.extend_high_i16x8_s (local.get $half))))))
          (local.set $at (i32.add (local.get $at) (i32.const 4)))
          (br $pieces)))
      (v128.store (local.get $sums) (local.get $a))
      (v128.store offset=16 (local.get $sums) (local.get $b))
      (v128.store offset=32 (local.get $sums) (local.get $c))
      (v128.store offset=48 (local.get $sums) (local.get $d))
      (local.set $sums (i32.add (local.get $sums) (i32.const 64)))
      (local.set $column (i32.add (local.get $column) (i32.const 16)))
      (br_if $columns (i32.lt_u (local.get $column) (local.get $width))))))
