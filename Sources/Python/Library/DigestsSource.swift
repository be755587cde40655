extension PythonLibrary {
  /// The source of `_digests`.
  static let digests = #"""
    """Digests of the families SHA-3 (FIPS 202) and BLAKE2 (RFC 7693)."""

    _LANE = (1 << 64) - 1
    # How far the lanes turn, and where they go, in the order of the walk over the state.
    _TURNS = (
        1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44,
    )
    _PLACES = (
        10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1,
    )


    def _round_constants():
        """The constants of the 24 rounds, from a register that shifts with feedback."""
        register = 1
        for _ in range(24):
            constant = 0
            for power in range(7):
                if register & 1:
                    constant |= 1 << (1 << power) - 1
                register <<= 1
                if register & 0x100:
                    register ^= 0x171
            yield constant


    _ROUNDS = tuple(_round_constants())


    def _permute(state):
        for constant in _ROUNDS:
            columns = [
                state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20]
                for x in range(5)
            ]
            for x in range(5):
                next_one = columns[(x + 1) % 5]
                mixed = columns[x - 1] ^ (next_one << 1 | next_one >> 63) & _LANE
                for place in range(x, 25, 5):
                    state[place] ^= mixed
            carried = state[1]
            for turn, place in zip(_TURNS, _PLACES):
                carried, state[place] = (
                    state[place], (carried << turn | carried >> 64 - turn) & _LANE)
            for row in range(0, 25, 5):
                a, b, c, d, e = state[row:row + 5]
                state[row:row + 5] = (
                    a ^ ~b & c & _LANE, b ^ ~c & d & _LANE, c ^ ~d & e & _LANE, d ^ ~e & a & _LANE,
                    e ^ ~a & b & _LANE)
            state[0] ^= constant


    def sha3(data, capacity, suffix, size):
        """The sponge: takes the data in blocks, then gives so many bytes."""
        rate = 200 - capacity
        padded = bytearray(data)
        padded.append(suffix)
        padded.extend(bytes(-len(padded) % rate))
        padded[-1] |= 0x80
        state = [0] * 25
        for start in range(0, len(padded), rate):
            for lane in range(rate // 8):
                place = start + 8 * lane
                state[lane] ^= int.from_bytes(padded[place:place + 8], "little")
            _permute(state)
        given = bytearray()
        while True:
            for lane in state[:rate // 8]:
                given.extend(lane.to_bytes(8, "little"))
            if len(given) >= size:
                return bytes(given[:size])
            _permute(state)


    _ORDERS = (
        (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
        (14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3),
        (11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4),
        (7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8),
        (9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13),
        (2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9),
        (12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11),
        (13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10),
        (6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5),
        (10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0),
    )
    _MIXED = (
        (0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
        (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14),
    )
    # By the size of words in bits: the rounds, the turns, and the words that the state begins with,
    # which are the fractions of the square roots of the first eight primes.
    _BLAKE = {64: (12, (32, 24, 16, 63)), 32: (10, (16, 12, 8, 7))}
    _ROOTS = (
        0x6A09E667F3BCC908, 0xBB67AE8584CAA73B, 0x3C6EF372FE94F82B, 0xA54FF53A5F1D36F1,
        0x510E527FADE682D1, 0x9B05688C2B3E6C1F, 0x1F83D9ABFB41BD6B, 0x5BE0CD19137E2179,
    )


    def blake2(data, size, key, bits, parameters=b""):
        """BLAKE2b for words of 64 bits, BLAKE2s for those of 32.

        The parameters are the salt and the person, of two words each.
        """
        mask = (1 << bits) - 1
        roots = [root >> (64 - bits) for root in _ROOTS]
        block = 2 * bits
        if key:
            data = key.ljust(block, b"\0") + data
        state = list(roots)
        state[0] ^= 0x01010000 ^ len(key) << 8 ^ size
        for place in range(4):
            word = parameters[place * bits // 8:(place + 1) * bits // 8]
            state[4 + place] ^= int.from_bytes(word, "little")
        last = max(0, (len(data) - 1) // block) * block
        for start in range(0, last + 1, block):
            words = [
                int.from_bytes(data[place:place + bits // 8].ljust(bits // 8, b"\0"), "little")
                for place in range(start, start + block, bits // 8)
            ]
            taken = min(start + block, len(data))
            _compress(state, words, taken, start == last, roots, bits, mask)
        return b"".join(word.to_bytes(bits // 8, "little") for word in state)[:size]


    def _compress(state, words, taken, is_last, roots, bits, mask):
        rounds, (first, second, third, fourth) = _BLAKE[bits]
        work = state + roots
        work[12] ^= taken & mask
        work[13] ^= taken >> bits
        if is_last:
            work[14] ^= mask
        for number in range(rounds):
            order = _ORDERS[number % 10]
            for pair, (a, b, c, d) in enumerate(_MIXED):
                va, vb, vc, vd = work[a], work[b], work[c], work[d]
                for word, turn, back in (
                    (words[order[2 * pair]], first, second),
                    (words[order[2 * pair + 1]], third, fourth),
                ):
                    va = (va + vb + word) & mask
                    vd ^= va
                    vd = (vd >> turn | vd << bits - turn) & mask
                    vc = (vc + vd) & mask
                    vb ^= vc
                    vb = (vb >> back | vb << bits - back) & mask
                work[a], work[b], work[c], work[d] = va, vb, vc, vd
        for place in range(8):
            state[place] ^= work[place] ^ work[place + 8]
    """#
}
