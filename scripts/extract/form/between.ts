/** What may stand between a subject and its verb of saying: "juga", "tidak", "lebih lanjut". */
export const BETWEEN =
  '(?:(?:tidak|tak|belum|enggan|dapat|bisa|mau|juga|pun|turut|akhirnya|justru|malah|belakangan|kembali|lantas|lalu|kemudian|sempat|hanya|telah|sudah|sebelumnya|pernah|sendiri|masih|tetap|terus|langsung|secara tegas|dengan tegas|lebih lanjut)\\s+)*';
