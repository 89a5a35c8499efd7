package fingerpost.export.zonefile;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ns;
import fingerpost.dns.Ttl;
import fingerpost.export.Bundle;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GlueTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final DomainName SUB = APEX.child("sub");
    private static final Ttl TTL = new Ttl(300);
    private static final HostedZone CHILD = HostedZone.of(Id.of("child"), SUB)
            .with(RecordSet.fixed(SUB, TTL, new Ns(SUB.child("ns"))))
            .with(RecordSet.fixed(SUB.child("ns"), new Ttl(77), A.of("192.0.2.53")))
            .with(RecordSet.fixed(SUB.child("ns"), TTL, Aaaa.of("2001:db8::53")));

    private static String parent(ZoneEntry... more) {
        HostedZone parent = HostedZone.of(Id.of("parent"), APEX)
                .with(RecordSet.fixed(APEX, TTL, new Ns(DomainName.of("ns.example.net"))));
        for (ZoneEntry entry : more) {
            parent = parent.with(entry);
        }
        Bundle bundle = new ZoneExporter().export(Topology.of("", "", List.of(parent, CHILD)), "1", Map.of());
        return bundle.files().get("zones/example.com.zone");
    }

    @Test
    void theParentGetsTheAddressesThatItsDelegationNeeds() {
        assertThat(parent(RecordSet.fixed(SUB, TTL, new Ns(SUB.child("ns"))))).endsWith("""
                        sub.example.com. 300 IN NS ns.sub.example.com.
                        ; Glue, from the zone of the name server.
                        ns.sub.example.com. 77 IN A 192.0.2.53
                        ns.sub.example.com. 300 IN AAAA 2001:db8::53
                        """);
    }

    @Test
    void glueOfTheParentsOwnIsNotReplaced() {
        assertThat(parent(
                        RecordSet.fixed(SUB, TTL, new Ns(SUB.child("ns"))),
                        RecordSet.fixed(SUB.child("ns"), TTL, A.of("192.0.2.99"))))
                .contains("ns.sub.example.com. 300 IN A 192.0.2.99\n")
                .doesNotContain("Glue", "192.0.2.53");
    }

    @Test
    void aNameServerElsewhereNeedsNone() {
        assertThat(parent(RecordSet.fixed(SUB, TTL, new Ns(DomainName.of("ns.example.net")))))
                .doesNotContain("Glue", "192.0.2.53");
    }

    @Test
    void withoutADelegationTheChildStaysOutOfTheParent() {
        assertThat(parent()).doesNotContain("sub.example.com");
    }
}
