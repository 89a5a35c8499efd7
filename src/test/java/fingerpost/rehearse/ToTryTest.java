package fingerpost.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpAddress;
import fingerpost.export.Samples;
import fingerpost.wire.Server;
import org.junit.jupiter.api.Test;

class ToTryTest {
    private static final Server AT = new Server(IpAddress.of("127.0.0.1"), 5300);

    @Test
    void namesThatTellSomethingAreAskedAndEachLineOnce() throws Exception {
        assertThat(ToTry.dig(Samples.read("three-lines.topology.json"), AT))
                .allMatch(each -> each.startsWith("dig @127.0.0.1 -p 5300 "))
                .noneMatch(each -> each.contains(" ns1."))
                .anyMatch(each -> each.contains(" +subnet=") && each.contains("    # as "));
    }

    @Test
    void aRegistryIsAskedForItsService() throws Exception {
        assertThat(ToTry.dig(Samples.read("service-registry.topology.json"), AT))
                .containsExactly("dig @127.0.0.1 -p 5300 _app._tcp.example.com SRV");
    }
}
