package fingerpost.wire.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.testnet.ScriptedTcp;
import fingerpost.wire.Limits;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that are slow, endless or mad cost bounded time and memory and are named for what they are. */
@Timeout(60)
class HostileServerTest {
    private static final String ADDRESS = "127.88.1.1";

    private final WebProbe patient =
            new WebProbe(new Authorities(Set.of()), InstantSource.system()).withPatience(Duration.ofSeconds(30));
    private final WebProbe hasty = patient.withPatience(Duration.ofMillis(700));

    private WebAnswer ask(boolean tls, ScriptedTcp.Script script) throws IOException {
        return ask(patient, tls, script);
    }

    private static WebAnswer ask(WebProbe probe, boolean tls, ScriptedTcp.Script script) throws IOException {
        try (ScriptedTcp server = new ScriptedTcp(ADDRESS, script)) {
            return probe.ask(request(server, tls));
        }
    }

    private static WebRequest request(ScriptedTcp server, boolean tls) {
        return WebRequest.of(IpAddress.of(ADDRESS), server.port(), tls, DomainName.of("www.example.com"));
    }

    private WebAnswer askFor(String response) throws IOException {
        return ask(false, client -> say(client, response));
    }

    private static void say(Socket client, String response) throws IOException {
        client.getInputStream().read(new byte[8192]);
        client.getOutputStream().write(response.getBytes(ISO_8859_1));
        client.shutdownOutput();
        client.getInputStream().transferTo(OutputStream.nullOutputStream());
    }

    private static void swallow(Socket client) throws IOException {
        client.getInputStream().transferTo(OutputStream.nullOutputStream());
    }

    @ParameterizedTest
    @CsvSource({"true,TLS", "false,HTTP"})
    void aSilentPortIsGivenUp(boolean tls, WebFailure.Stage stage) throws IOException {
        WebFailure failure =
                ask(hasty, tls, HostileServerTest::swallow).failure().orElseThrow();
        assertThat(failure.stage()).isEqualTo(stage);
        assertThat(failure.kind()).isEqualTo(WebFailure.Kind.SILENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 200 OK\r\nX: ", "HTTP/1.1 200 OK\r\n\r\n"})
    void aDribbleIsNotWaitedFor(String first) throws IOException {
        WebAnswer answer = ask(hasty, false, client -> {
            client.getOutputStream().write(first.getBytes(ISO_8859_1));
            client.setSoTimeout(20);
            do {
                client.getOutputStream().write('x');
            } while (listening(client));
        });
        assertThat(answer.failure().map(WebFailure::kind).orElse(WebFailure.Kind.SILENT))
                .isEqualTo(WebFailure.Kind.SILENT);
        assertThat(answer.reply().filter(HttpReply::whole)).isEmpty();
        assertThat(answer.reply().isPresent()).isEqualTo(first.endsWith("\r\n\r\n"));
    }

    /** Hears what the client says for a moment; false once it has gone. */
    private static boolean listening(Socket client) throws IOException {
        try {
            return client.getInputStream().read(new byte[8192]) >= 0;
        } catch (SocketTimeoutException stillThere) {
            return true;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x: y\r\n", "\r\nHTTP/1.1 100 Continue\r\n"})
    void aHeaderWithoutEndIsTooMuch(String repeated) throws IOException {
        WebAnswer answer = ask(false, client -> {
            OutputStream out = client.getOutputStream();
            out.write("HTTP/1.1 100 Continue\r\n".getBytes(ISO_8859_1));
            byte[] more = repeated.repeat(1000).getBytes(ISO_8859_1);
            while (true) {
                out.write(more);
            }
        });
        assertThat(answer.failure().orElseThrow().kind()).isEqualTo(WebFailure.Kind.TOO_MUCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 10485760", "Transfer-Encoding: chunked", "X: y"})
    void aLargeBodyIsCut(String framing) throws IOException {
        String chunk = framing.startsWith("Transfer") ? "100000\r\n" : "";
        WebAnswer answer = ask(false, client -> {
            OutputStream out = client.getOutputStream();
            out.write(("HTTP/1.1 200 OK\r\n" + framing + "\r\n\r\n").getBytes(ISO_8859_1));
            for (int i = 0; i < 10; i++) {
                out.write(chunk.getBytes(ISO_8859_1));
                out.write(new byte[0x100000]);
                out.write((chunk.isEmpty() ? "" : "\r\n").getBytes(ISO_8859_1));
            }
        });
        HttpReply reply = answer.reply().orElseThrow();
        assertThat(reply.body().length()).isEqualTo(Limits.WEB_BODY);
        assertThat(reply.whole()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello',hello,true",
        "'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhello',hello,false",
        "'HTTP/1.0 200\r\n\r\nhello',hello,true",
        "'HTTP/1.1 200 OK\nA:b\n\nhello',hello,true",
        "'HTTP/1.1 103 Early\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\n\r\nhello',hello,true",
        "'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n',hello,true",
        "'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n-2\r\nlo\r\n',hel,false",
        "'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\nfffffffffffffff\r\nlo',hello,false",
        "'HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nhello',hello,true",
        "'HTTP/1.1 204 None\r\n\r\nhello','',true"
    })
    void bodiesAreFramedAsTheHeaderSays(String response, String body, boolean whole) throws IOException {
        HttpReply reply = askFor(response).reply().orElseThrow();
        assertThat(new String(reply.body().octets(), ISO_8859_1)).isEqualTo(body);
        assertThat(reply.whole()).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "'SSH-2.0-OpenSSH_9.2\r\n',OTHER_PROTOCOL",
        "'220 mail.example.com ESMTP\r\n',OTHER_PROTOCOL",
        "'HTTP/2 200\r\n\r\n',OTHER_PROTOCOL",
        "'HTTP/1.1 999 x\r\n\r\n',OTHER_PROTOCOL",
        "'',CLOSED",
        "'HTTP/1.1 200 OK\r\nServer: x\r\n',CLOSED"
    })
    void whatIsNoResponseIsNamed(String said, WebFailure.Kind kind) throws IOException {
        WebFailure failure = askFor(said).failure().orElseThrow();
        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.stage()).isEqualTo(WebFailure.Stage.HTTP);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noOctetsBreakIt(boolean tls) throws IOException {
        SplittableRandom random = new SplittableRandom(20261122);
        byte[][] beginnings = {
            {}, {0x16, 3, 3, 0, 100, 2, 0, 0, 96, 3, 3}, {0x15, 3, 3, 0, 2}, "HTTP/1.1 200 OK\r\n".getBytes(ISO_8859_1)
        };
        for (int i = 0; i < 300; i++) {
            byte[] beginning = beginnings[i % beginnings.length];
            byte[] rest = new byte[random.nextInt(300)];
            random.nextBytes(rest);
            WebAnswer answer = ask(tls, client -> {
                client.getInputStream().read(new byte[8192]);
                client.getOutputStream().write(beginning);
                client.getOutputStream().write(rest);
                client.shutdownOutput();
                swallow(client);
            });
            assertThat(answer.failure().isPresent()).isNotEqualTo(answer.reply().isPresent());
        }
    }

    @Test
    void interruptingEndsTheWait() throws Exception {
        try (ScriptedTcp server = new ScriptedTcp(ADDRESS, HostileServerTest::swallow)) {
            CompletableFuture<WebAnswer> answer = new CompletableFuture<>();
            Thread asking = Thread.ofVirtual().start(() -> answer.complete(patient.ask(request(server, false))));
            server.awaitClient();
            asking.interrupt();
            assertThat(answer.get().failed(WebFailure.Kind.CANCELLED)).isTrue();
        }
    }
}
