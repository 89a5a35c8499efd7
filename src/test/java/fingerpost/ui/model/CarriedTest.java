package fingerpost.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import fingerpost.document.Document;
import fingerpost.document.Point;
import fingerpost.document.Samples;
import fingerpost.topology.Alias;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.edit.RenameName;
import fingerpost.topology.edit.RenameZone;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CarriedTest {
    private final Document before =
            placed(Samples.find("three-lines").orElseThrow().document());
    private final HostedZone zone = before.topology().zones().getFirst();

    /** Every name at a place of its own. */
    private static Document placed(Document document) {
        HostedZone zone = document.topology().zones().getFirst();
        Map<Subject, Point> places = new HashMap<>();
        zone.entries().forEach(entry -> {
            Subject name = Subject.of(zone.id(), entry.owner());
            places.putIfAbsent(name, new Point(places.size() * 100, 7));
        });
        return document.with(document.diagram().with(places));
    }

    private Point at(Document document, String owner) {
        return document.diagram()
                .positions()
                .get(Subject.of(zone.id(), DomainName.of(owner)).toString());
    }

    @Test
    void aRenamedNameStandsWhereItStood() {
        Topology after = RenameName.of(zone.id(), DomainName.of("www.example.com"), DomainName.of("web.example.com"))
                .apply(before.topology());

        Document carried = Carried.over(before, after);

        assertThat(at(carried, "web.example.com")).isNotNull().isEqualTo(at(before, "www.example.com"));
        assertThat(at(carried, "ns1.example.com")).isEqualTo(at(before, "ns1.example.com"));
    }

    @Test
    void aRenamedNameStaysPinned() {
        Subject www = Subject.of(zone.id(), DomainName.of("www.example.com"));
        Subject web = Subject.of(zone.id(), DomainName.of("web.example.com"));
        Document pinned = before.with(before.diagram().pinning(List.of(www), true));
        Topology after = RenameName.of(zone.id(), DomainName.of("www.example.com"), DomainName.of("web.example.com"))
                .apply(before.topology());

        assertThat(Carried.over(pinned, after).diagram().pinned()).containsExactly(web.toString());
    }

    @Test
    void theNamesOfARenamedZoneStandWhereTheyStood() {
        Topology after = RenameZone.of(zone, DomainName.of("example.org")).apply(before.topology());

        Document carried = Carried.over(before, after);

        for (String name : new String[] {"example", "www.example", "ns1.example", "ns2.example"}) {
            assertThat(at(carried, name + ".org")).as(name).isNotNull().isEqualTo(at(before, name + ".com"));
        }
    }

    @Test
    void whereTwoNamesWentAndTwoCameNobodyKnowsWhichIsWhich() {
        HostedZone other = zone.withEntries(zone.entries().stream()
                .map(entry ->
                        entry.withOwner(DomainName.of(entry.owner().toString().replace("ns", "server"))))
                .toList());

        Document carried = Carried.over(before, before.topology().with(other));

        assertThat(at(carried, "server1.example.com")).isNull();
    }

    @Test
    void anAddedNameTakesNoPlace() {
        Alias alias = new Alias(DomainName.of("new.example.com"), new Ttl(60), DomainName.of("lb.example.net"));

        Document carried = Carried.over(before, before.topology().with(zone.with(alias)));

        assertThat(carried.diagram()).isEqualTo(before.diagram());
    }
}
