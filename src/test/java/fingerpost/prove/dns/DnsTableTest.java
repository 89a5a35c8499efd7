package fingerpost.prove.dns;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.export.Samples;
import fingerpost.topology.Topology;
import org.junit.jupiter.api.Test;

class DnsTableTest {
    private static Topology sample(String name) throws Exception {
        return Samples.read(name + ".topology.json");
    }

    @Test
    void everyOwnerIsAskedWhatItHasAndWhatItHasNot() throws Exception {
        assertThat(new DnsTable(sample("port-redirection")).all())
                .extracting(Object::toString)
                .contains(
                        "example.com. SOA",
                        "example.com. NS",
                        "chat.example.com. A",
                        "chat.example.com. AAAA",
                        "below.chat.example.com. A",
                        "not-there.example.com. A")
                .doesNotHaveDuplicates();
    }

    @Test
    void whatInstancesAnnounceIsAsked() throws Exception {
        assertThat(new DnsTable(sample("service-registry")).all())
                .extracting(Object::toString)
                .contains("_app._tcp.example.com. SRV", "node-1.example.com. A", "app.example.com. HTTPS");
    }

    @Test
    void onlyWhatDiffersByLineIsAskedForEachLineAndOnlyWhatAskersKeepOfManyAskers() throws Exception {
        assertThat(new DnsTable(sample("three-lines")).byLine())
                .extracting(Object::toString)
                .containsExactly("www.example.com. A");
        assertThat(new DnsTable(sample("three-lines")).byAsker()).isEmpty();
        assertThat(new DnsTable(sample("canary")).byAsker())
                .extracting(Object::toString)
                .containsExactly("www.example.com. A");
    }
}
