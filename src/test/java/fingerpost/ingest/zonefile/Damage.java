package fingerpost.ingest.zonefile;

import fingerpost.Chance;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Texts with a few things cut out, moved or put in. */
final class Damage {
    private Damage() {}

    static byte[] of(byte[] seed, List<String> splinters, int most, SplittableRandom random) {
        byte[] text = seed;
        for (int i = random.nextInt(1, most + 1); i > 0; i--) {
            int at = random.nextInt(text.length + 1);
            int until = Math.min(text.length, at + (random.nextInt(3) == 0 ? random.nextInt(60) : random.nextInt(3)));
            byte[] put = random.nextInt(4) == 0
                    ? new byte[] {(byte) random.nextInt(256)}
                    : random.nextInt(3) == 0
                            ? Arrays.copyOfRange(seed, at / 2, Math.min(seed.length, at / 2 + random.nextInt(80)))
                            : Chance.oneOf(random, splinters).getBytes(StandardCharsets.UTF_8);
            byte[] next = new byte[at + put.length + text.length - until];
            System.arraycopy(text, 0, next, 0, at);
            System.arraycopy(put, 0, next, at, put.length);
            System.arraycopy(text, until, next, at + put.length, text.length - until);
            text = next;
        }
        return text;
    }
}
