package fingerpost.diagnose.survey;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.wire.Exchange;
import fingerpost.wire.Query;
import fingerpost.wire.Reply;
import fingerpost.wire.Transport;
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
