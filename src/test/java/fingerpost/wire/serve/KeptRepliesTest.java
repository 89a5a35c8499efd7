package fingerpost.wire.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptRepliesTest {
    private static final InetAddress ASKER = InetAddress.getLoopbackAddress();
    private static final String QUERY = "1267 0100 0001 0000 0000 0000 03777777 00 0001 0001";
    private static final String REPLY =
            "1267 8500 0001 0001 0000 0000 03777777 00 0001 0001 c00c 0001 0001 0000012c 0004 c0000201";

    private final KeptReplies kept = new KeptReplies();
    private final AtomicInteger told = new AtomicInteger();

    @Test
    void theSameQuestionGetsItAgainUnderItsOwnIdAndInItsOwnLetters() {
        keep(QUERY, 7);
        assertThat(found(QUERY.replace("1267", "abcd").replace("777777", "577757"), ASKER, 7))
                .isEqualTo(REPLY.replace("1267", "abcd")
                        .replace("777777", "577757")
                        .replace(" ", ""));
        assertThat(told).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({
        "another type, 1267 0100 0001 0000 0000 0000 03777777 00 001c 0001, 7",
        "another name, 1267 0100 0001 0000 0000 0000 03777778 00 0001 0001, 7",
        "a name of other octets that differ by 32, 1267 0100 0001 0000 0000 0000 03777717 00 0001 0001, 7",
        "recursion not desired, 1267 0000 0001 0000 0000 0000 03777777 00 0001 0001, 7",
        "with EDNS, 1267 0100 0001 0000 0000 0001 03777777 00 0001 0001 00 0029 04d0 00000000 0000, 7",
        "after a change, 1267 0100 0001 0000 0000 0000 03777777 00 0001 0001, 8",
        "cut short, 1267 0100 0001 0000 0000 0000 0377, 7",
    })
    void anotherQuestionGetsNothing(String what, String query, long version) {
        keep(QUERY, 7);
        assertThat(found(query, ASKER, version)).as(what).isEmpty();
        assertThat(told).hasValue(0);
    }

    @Test
    void anotherAskerGetsNothing() throws Exception {
        keep(QUERY, 7);
        assertThat(found(QUERY, InetAddress.getByAddress(new byte[] {127, 0, 0, 2}), 7))
                .isEmpty();
    }

    /** Three replies in turn that are told apart by their last octet; those not kept are left to the service. */
    @Test
    void thoseOfARotationComeInTurnAsFarAsTheyAreKept() {
        Wheel wheel = new Wheel();
        for (int turn = 0; turn < 2; turn++) {
            wheel.at = turn;
            kept.keep(bytes(QUERY), ASKER, 7, new Replied(bytes(REPLY + turn + turn), false, () -> {}, wheel.now()));
        }
        wheel.at = 0;
        assertThat(found(QUERY, ASKER, 7)).endsWith("00");
        assertThat(found(QUERY, ASKER, 7)).endsWith("11");
        assertThat(found(QUERY, ASKER, 7)).isEmpty();
        assertThat(wheel.at).isEqualTo(2);
        kept.keep(bytes(QUERY), ASKER, 7, new Replied(bytes(REPLY + "22"), false, told::incrementAndGet, wheel.now()));
        assertThat(found(QUERY, ASKER, 7)).endsWith("22");
        assertThat(found(QUERY, ASKER, 7)).endsWith("00");
        assertThat(told).hasValue(1);
        assertThat(found(QUERY, ASKER, 8)).isEmpty();
    }

    private static final class Wheel {
        private int at;

        Optional<Turns> now() {
            int current = at;
            return Optional.of(new Turns() {
                @Override
                public int current() {
                    return current;
                }

                @Override
                public int of() {
                    return 3;
                }

                @Override
                public int next(long known) {
                    if ((known >> at & 1) == 0) {
                        return -1;
                    }
                    int next = at;
                    at = (at + 1) % 3;
                    return next;
                }
            });
        }
    }

    private void keep(String query, long version) {
        kept.keep(bytes(query), ASKER, version, new Replied(bytes(REPLY), true, told::incrementAndGet));
    }

    private String found(String query, InetAddress asker, long version) {
        ByteBuffer to = ByteBuffer.allocate(512);
        byte[] octets = bytes(query);
        boolean is = kept.find(octets, octets.length, asker, version, to);
        assertThat(is).isEqualTo(to.position() > 0);
        return HexFormat.of().formatHex(to.array(), 0, to.position());
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }
}
