package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BulkTableTest {
    private final BulkTable table = new BulkTable(new SplittableRandom(7));

    private BulkTable.Waiting add(long deadline) {
        int id = table.freeId();
        Packet sent = BulkPacket.of(Samples.www(), id, false, new SplittableRandom(id));
        BulkTable.Waiting waiting = new BulkTable.Waiting(Samples.www(), id, sent, 1, deadline);
        table.add(waiting);
        return waiting;
    }

    private static Packet answer(BulkTable.Waiting waiting) {
        return Packet.of(Replies.answer(Samples.read(waiting.sent()), Replies.GENUINE));
    }

    @Test
    void anIdIsGivenOnceAtATime() {
        Set<Integer> ids = new HashSet<>();
        for (int i = 0; i < 60_000; i++) {
            ids.add(add(i).id());
        }
        assertThat(ids).hasSize(60_000);
        assertThat(table.size()).isEqualTo(60_000);
    }

    @Test
    void anAnswerTakesItsQuestionOutOnce() {
        BulkTable.Waiting waiting = add(1);
        assertThat(table.answered(answer(waiting))).contains(waiting);
        assertThat(table.answered(answer(waiting))).isEmpty();
        assertThat(table.size()).isZero();
    }

    @Test
    void whatDoesNotFitTakesNothingOut() {
        BulkTable.Waiting waiting = add(1);
        byte[] otherCase = answer(waiting).octets();
        otherCase[13] ^= 0x20;
        assertThat(table.answered(Packet.of(otherCase))).isEmpty();
        assertThat(table.answered(Packet.of(new byte[3]))).isEmpty();
        assertThat(table.answered(Packet.of(Replies.headerOnly(Samples.read(waiting.sent()), 5))))
                .isEmpty();
        assertThat(table.size()).isOne();
    }

    @Test
    void theLateAreTakenOutInOrderAndTheAnsweredAreNotLate() {
        BulkTable.Waiting first = add(10);
        BulkTable.Waiting second = add(20);
        BulkTable.Waiting third = add(30);
        table.answered(answer(first));
        assertThat(table.firstDeadline(99)).isEqualTo(20);
        assertThat(table.late(19)).isEmpty();
        assertThat(table.late(30)).contains(second);
        assertThat(table.late(30)).contains(third);
        assertThat(table.late(30)).isEmpty();
        assertThat(table.firstDeadline(99)).isEqualTo(99);
    }
}
