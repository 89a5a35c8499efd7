package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.testnet.Program;
import fingerpost.testnet.TestNet;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real servers are asked over UDP and TCP. */
class NetworkClientTest {
    /** named listens only on addresses that an interface carries. */
    private static final String ADDRESS = "127.0.0.1";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Program.class)
    void aRealServerAnswersOverUdp(Program program) throws IOException {
        try (TestNet net = net(program)) {
            Exchange exchange = new NetworkClient().ask(Query.authoritative(www(), net.server(ADDRESS)));
            assertThat(exchange.attempts()).hasSize(1);
            assertThat(exchange.strays()).isZero();
            Message message = exchange.message().orElseThrow();
            assertThat(message.flags().authoritative()).isTrue();
            assertThat(message.is(Rcode.NOERROR)).isTrue();
            assertThat(message.answer()).extracting(ResourceRecord::text).containsExactly("192.0.2.80");
            assertThat(message.edns()).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource(Program.class)
    void aTruncatedAnswerIsFetchedOverTcp(Program program) throws IOException {
        try (TestNet net = net(program)) {
            Question large = new Question(DomainName.of("large.example.com."), RecordType.TXT);
            Exchange exchange = new NetworkClient().ask(Query.authoritative(large, net.server(ADDRESS)));
            assertThat(exchange.attempts())
                    .extracting(Attempt::transport)
                    .containsExactly(Transport.UDP, Transport.TCP);
            assertThat(exchange.message().orElseThrow().answer()).hasSize(20);
        }
    }

    private TestNet net(Program program) throws IOException {
        StringBuilder zone = new StringBuilder("@ NS ns\nns A " + ADDRESS + "\nwww A 192.0.2.80\n");
        for (int i = 0; i < 20; i++) {
            zone.append("large TXT \"").append(i).append("x".repeat(200)).append("\"\n");
        }
        return TestNet.in(folder)
                .zone(ADDRESS, "example.com.", zone.toString())
                .program(ADDRESS, program)
                .start();
    }

    private static Question www() {
        return new Question(DomainName.of("www.example.com."), RecordType.A);
    }
}
