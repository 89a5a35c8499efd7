package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.security.cert.CertificateException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {
    static Stream<Arguments> failures() {
        SSLHandshakeException unbelieved = new SSLHandshakeException("handshake");
        unbelieved.initCause(new CertificateException("expired"));
        return Stream.of(
                Arguments.of(new ConnectException("x"), "127.0.0.1#10053 refuses the connection"),
                Arguments.of(new NoRouteToHostException("x"), "There is no route to 127.0.0.1."),
                Arguments.of(new EOFException("x"), "closed the connection without an answer"),
                Arguments.of(unbelieved, "The certificate of 127.0.0.1#10053 is not believed for 127.0.0.1: expired."),
                Arguments.of(
                        new SSLException("no common protocol"), "does not shake hands by TLS: no common protocol."),
                Arguments.of(new IOException("odd"), "127.0.0.1#10053 cannot be asked: odd."));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void everyFailureIsOneSentence(IOException failure, String sentence) {
        assertThat(Failures.reply(failure, Samples.server()))
                .isInstanceOfSatisfying(
                        Reply.Unreachable.class,
                        reply -> assertThat(reply.why()).contains(sentence).endsWith("."));
    }

    @Test
    void timeThatIsOverIsSilence() {
        assertThat(Failures.reply(new SocketTimeoutException(), Samples.server()))
                .isInstanceOf(Reply.Silent.class);
    }

    @Test
    void whateverFailsOnAnInterruptedThreadWasStopped() {
        Thread.currentThread().interrupt();
        assertThat(Failures.reply(new ConnectException(), Samples.server())).isInstanceOf(Reply.Cancelled.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
