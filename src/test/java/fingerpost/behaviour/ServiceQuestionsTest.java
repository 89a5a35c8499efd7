package fingerpost.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentProblem;
import fingerpost.topology.ClientGroup.Stub;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceQuestionsTest {
    @ParameterizedTest
    @CsvSource({
        "app.example.com, _app._tcp.example.com.",
        "_app._tcp.example.com, _app._tcp.example.com.",
        "_xmpp._tcp.example.net, _xmpp._tcp.example.net.",
        "_tcp.example.net,",
        "www.example.org,"
    })
    void aHostIsFoundByTheServiceOfItsRegistryOrAsOneItself(String host, String service) throws DocumentProblem {
        Topology topology = DocumentFile.read(Path.of("sample-topologies", "service-registry.topology.json"))
                .topology();

        assertThat(ServiceQuestions.service(Stub.SERVICE_AWARE, DomainName.of(host), topology)
                        .map(DomainName::toString)
                        .orElse(null))
                .isEqualTo(service);
        assertThat(ServiceQuestions.service(Stub.CHROMIUM, DomainName.of(host), topology))
                .isEmpty();
    }

    @Test
    void onlyBrowsersAskForHttpsRecords() {
        assertThat(Arrays.stream(Stub.values()).filter(ServiceQuestions::asksHttps))
                .containsExactlyInAnyOrder(Stub.CHROMIUM, Stub.FIREFOX);
    }
}
