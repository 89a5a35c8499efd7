package fingerpost.wire;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** A secure random generator that draws its octets in large portions, because each draw is dear. Not for several threads. */
final class Drawn implements RandomGenerator {
    private final SecureRandom source = new SecureRandom();
    private final byte[] portion = new byte[8192];
    private int at = portion.length;

    @Override
    public int nextInt() {
        if (at + 4 > portion.length) {
            source.nextBytes(portion);
            at = 0;
        }
        int drawn = (portion[at] & 0xff) << 24
                | (portion[at + 1] & 0xff) << 16
                | (portion[at + 2] & 0xff) << 8
                | (portion[at + 3] & 0xff);
        at += 4;
        return drawn;
    }

    @Override
    public long nextLong() {
        return (long) nextInt() << 32 | (nextInt() & 0xffffffffL);
    }
}
