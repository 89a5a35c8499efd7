package fingerpost.document;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fields of the same version that this program does not know survive. */
class UnknownFieldsTest {
    private static final String TEXT = """
            {
              "format": "fingerpost",
              "version": 1,
              "title": "",
              "note": "",
              "zones": [
                {
                  "id": "example",
                  "apex": "example.com",
                  "ttl": 3600,
                  "soa": {"primary": "ns1", "mailbox": "hostmaster", "serial": 1, "refresh": 1, "retry": 1, "expire": 1, "minimum": 1, "ttl": 1, "hidden": true},
                  "records": [
                    {"owner": "a", "type": "A", "ttl": 300, "answers": ["192.0.2.1"]},
                    {"owner": "b", "type": "A", "ttl": 300, "answers": ["192.0.2.1"], "color": "red", "tags": [1.50, {"x": []}]}
                  ],
                  "signed": {"algorithm": 13}
                }
              ],
              "services": [
                {
                  "id": "app",
                  "label": "",
                  "members": [
                    {"backend": "one", "zone": "east"},
                    {"backend": "two", "zone": "west"}
                  ]
                }
              ],
              "backends": [
                {"id": "one", "label": "", "host": "192.0.2.7", "port": 8080, "owner": "team a"},
                {"id": "two", "label": "", "host": "192.0.2.8", "port": 8080}
              ],
              "diagram": {
                "positions": {
                  "app": [1, 2]
                },
                "zoom": 1.50
              },
              "gateways": [
                {"id": "g", "routes": [1, 2]}
              ]
            }
            """;

    @Test
    void theyAreSavedAgainAtEveryLevel() throws DocumentProblem {
        assertThat(DocumentText.write(DocumentText.read(TEXT))).isEqualTo(TEXT);
    }

    @Test
    void aFileThatAPersonWroteFreelyKeepsThemTooAndSettlesAtOnce() throws DocumentProblem {
        String free = TEXT.replace("\"owner\": \"b\"", "\"owner\": \"B.Example.COM.\"")
                .replace("\"ttl\": 300, ", "")
                .replace("\n", " \n\n");
        String settled = DocumentText.write(DocumentText.read(free));
        assertThat(settled).isEqualTo(TEXT.replace("\"ttl\": 300", "\"ttl\": 3600"));
        assertThat(DocumentText.write(DocumentText.read(settled))).isEqualTo(settled);
    }

    @Test
    void theyStayWithTheirObjectWhenOthersComeAndGo() throws DocumentProblem {
        Document document = DocumentText.read(TEXT);
        Topology topology = document.topology();
        HostedZone zone = topology.zones().getFirst();
        List<ZoneEntry> entries = new ArrayList<>(zone.entries().reversed());
        entries.add(0, ((RecordSet) zone.entries().getFirst()).withOwner(DomainName.of("c.example.com")));
        Service service = topology.get(Id.of("app"), Service.class);
        Topology changed =
                topology.with(zone.withEntries(entries)).with(service.withMembers(List.of(Member.of(Id.of("two")))));
        String text = DocumentText.write(document.with(changed));
        assertThat(text)
                .contains("""
                        {"owner": "c", "type": "A", "ttl": 300, "answers": ["192.0.2.1"]},
                                {"owner": "b", "type": "A", "ttl": 300, "answers": ["192.0.2.1"], "color": "red", "tags": [1.50, {"x": []}]},
                        """.strip())
                .contains("{\"backend\": \"two\", \"zone\": \"west\"}")
                .doesNotContain("east");
    }

    @Test
    void theyChangeWithTheValueOfTheirObjectAndGoWithIt() throws DocumentProblem {
        Document document = DocumentText.read(TEXT);
        HostedZone zone = document.topology().zones().getFirst();
        ZoneEntry slower = zone.entries().getLast().withTtl(new Ttl(9));
        assertThat(DocumentText.write(document.with(document.topology().with(zone.with(slower)))))
                .contains("\"ttl\": 9, \"answers\": [\"192.0.2.1\"], \"color\": \"red\"");
        assertThat(DocumentText.write(document.with(Topology.EMPTY)))
                .contains("gateways")
                .doesNotContain("color")
                .doesNotContain("signed");
    }

    @Test
    void aDocumentWithoutThemHoldsNone() throws DocumentProblem {
        assertThat(DocumentText.read(DocumentText.write(RandomDocument.of(1))).unknown())
                .isEqualTo("{}");
    }
}
