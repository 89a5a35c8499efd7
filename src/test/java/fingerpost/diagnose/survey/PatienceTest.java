package fingerpost.diagnose.survey;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.wire.Edns;
import fingerpost.wire.Exchange;
import fingerpost.wire.Query;
import fingerpost.wire.Reply;
import fingerpost.wire.Transport;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private final Query query = Scripted.query("www.example.com.", "192.0.2.1");

    @Test
    void whatAnswersAtOnceIsAskedOnce() {
        Scripted network = new Scripted(any -> Scripted.unreadable());
        new Patience(network).ask(query);
        assertThat(network.asked).hasSize(1);
        assertThat(network.asked.getFirst().tries()).isEqualTo(1);
    }

    @Test
    void aLostDatagramIsRepeated() {
        AtomicInteger count = new AtomicInteger();
        Scripted network = new Scripted(asked ->
                asked.edns().isEmpty() || count.incrementAndGet() == 1 ? new Reply.Silent() : Scripted.unreadable());
        Exchange exchange = new Patience(network).ask(query);
        assertThat(exchange.reply()).isInstanceOf(Reply.Refused.class);
        assertThat(exchange.last().edns()).isTrue();
    }

    @Test
    void anAnswerWithoutEdnsCountsOnlyWhenAllElseIsSilent() {
        Scripted network = new Scripted(asked -> asked.edns().isPresent() ? new Reply.Silent() : Scripted.unreadable());
        Exchange exchange = new Patience(network).ask(query);
        assertThat(exchange.attempts()).hasSize(3);
        assertThat(exchange.attempts().getFirst().edns()).isTrue();
        assertThat(exchange.last().edns()).isFalse();
        assertThat(exchange.reply()).isInstanceOf(Reply.Refused.class);
    }

    @Test
    void whoIsKnownToDropEdnsIsAskedWithoutItAndTriedOnceWithWhatNeedsIt() {
        Scripted network = new Scripted(asked -> asked.edns().isPresent() ? new Reply.Silent() : Scripted.accepted());
        Patience patience = new Patience(network);
        assertThat(patience.ask(query).ednsDropped()).isTrue();
        network.asked.clear();
        Exchange next = patience.ask(Scripted.query("other.example.com.", "192.0.2.1"));
        assertThat(network.asked)
                .singleElement()
                .satisfies(asked -> assertThat(asked.edns()).isEmpty());
        assertThat(next.message()).isPresent();
        assertThat(next.query()).isEqualTo(Scripted.query("other.example.com.", "192.0.2.1"));
        network.asked.clear();
        Exchange signed = patience.ask(query.withDnssecOk());
        assertThat(network.asked).hasSize(1);
        assertThat(signed.reply()).isInstanceOf(Reply.Silent.class);
        network.asked.clear();
        Exchange option = patience.ask(query.withEdns(Optional.of(new Edns(1232, 1, 0, List.of()))));
        assertThat(network.asked).hasSize(2);
        assertThat(option.ednsDropped()).isTrue();
    }

    @Test
    void otherServersAreAskedAsBefore() {
        Scripted network = new Scripted(asked -> asked.edns().isPresent() ? new Reply.Silent() : Scripted.accepted());
        Patience patience = new Patience(network);
        patience.ask(query);
        network.asked.clear();
        patience.ask(Scripted.query("www.example.com.", "192.0.2.2"));
        assertThat(network.asked).hasSize(3);
    }

    @Test
    void signaturesAreNotAskedForWithoutEdns() {
        Scripted network = new Scripted(any -> new Reply.Silent());
        new Patience(network).ask(query.withDnssecOk());
        assertThat(network.asked)
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.edns()).isPresent());
    }

    @Test
    void aServerThatAnswersWithoutEdnsWhileTheOthersAreStillWaitedForIsNotWaitedForLong() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        Scripted network = new Scripted(asked -> {
            if (asked.edns().isEmpty()) {
                return Scripted.accepted();
            }
            try {
                never.await();
                return new Reply.Silent();
            } catch (InterruptedException stopped) {
                return new Reply.Cancelled();
            }
        });
        Exchange exchange = new Patience(network).ask(query);
        assertThat(exchange.ednsDropped()).isTrue();
        assertThat(exchange.attempts())
                .extracting(each -> each.reply().getClass().getSimpleName())
                .containsExactly("Silent", "Silent", "Accepted");
    }

    @Test
    void silenceIsThreeAttemptsOfTheQueryThatWasAsked() {
        Exchange exchange = new Patience(new Scripted(any -> new Reply.Silent())).ask(query);
        assertThat(exchange.query()).isEqualTo(query);
        assertThat(exchange.attempts()).hasSize(3);
        assertThat(exchange.reply()).isEqualTo(new Reply.Silent());
    }

    @Test
    void aConnectionIsNotRepeated() {
        Scripted network = new Scripted(any -> new Reply.Silent());
        new Patience(network).ask(query.withTransport(Transport.TCP));
        assertThat(network.asked).hasSize(1);
    }
}
