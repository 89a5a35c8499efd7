package fingerpost.ui.design;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import fingerpost.document.Point;
import fingerpost.topology.Backend;
import fingerpost.topology.EdgeKind;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.Host;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.TopologyGraph;
import fingerpost.ui.model.Project;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InsertingTest {
    private static final DomainName WWW = DomainName.of("www.example.com");
    private final Project project = new Project();
    private final Inserting inserting = new Inserting(project);
    private GraphEdge line;

    @BeforeEach
    void open() {
        HostedZone zone = HostedZone.of(Id.of("zone"), DomainName.of("example.com"))
                .withEntries(List.of(RecordSet.fixed(WWW, new Ttl(300), A.of("192.0.2.7"))));
        Topology topology =
                Topology.of("", "", List.of(zone, Backend.of(Id.of("app"), "App", Host.of("192.0.2.7"), 80)));
        project.open(
                new fingerpost.document.Document(topology, fingerpost.document.Diagram.EMPTY, "{}"), Optional.empty());
        line = TopologyGraph.of(topology).edges().getFirst();
    }

    @Test
    void onlyWhatFitsIsOfferedForTheLineThatIsSelected() {
        assertThat(line.kind()).isEqualTo(EdgeKind.ADDRESS);
        assertThat(inserting.offers(line.source())).containsExactly(new Inserting.Offer(Item.PROXY, line));
        assertThat(inserting.offers(Subject.of(Id.of("app")))).isEmpty();
        assertThat(inserting.fits(Item.CNAME, line)).isFalse();
    }

    @Test
    void itStandsInTheLineAtItsPlaceAsOneStepThatIsNamed() {
        inserting.put(Item.PROXY, line, Optional.of(new Point(40, 80)));

        Proxy proxy = project.topology().proxies().getFirst();
        Subject box = Subject.of(proxy.id());
        assertThat(TopologyGraph.of(project.topology()).edges())
                .anyMatch(edge -> edge.from().equals(line.from()) && edge.to().equals(box))
                .noneMatch(edge -> edge.equals(line));
        assertThat(project.document().diagram().positions()).containsEntry(box.toString(), new Point(40, 80));
        assertThat(project.selection()).containsExactly(box);
        assertThat(project.steps().behind()).containsExactly("Put proxy between www.example.com and backend App");
        project.undo();
        assertThat(TopologyGraph.of(project.topology()).edges()).containsExactly(line);
    }

    @Test
    void theNewServiceStandsHalfWayWhereThereIsRoom() {
        project.amend(document ->
                document.with(document.diagram().with(java.util.Map.of(Subject.of(Id.of("app")), new Point(800, 40)))));

        inserting.put(Item.PROXY, line, Optional.of(new Point(200, 80)));
        Subject service = Subject.of(project.topology()
                .all(fingerpost.topology.Service.class)
                .getFirst()
                .id());
        assertThat(project.document().diagram().positions()).containsEntry(service.toString(), new Point(500, 80));

        project.undo();
        inserting.put(Item.PROXY, line, Optional.of(new Point(600, 80)));
        assertThat(project.document().diagram().positions()).doesNotContainKey(service.toString());
    }

    @Test
    void aBoxThatStandsAloneIsPutIntoTheLine() {
        new Adding(project).add(Item.PROXY, Optional.of(new Point(0, 0)));
        Subject box = project.selection().iterator().next();

        assertThat(inserting.fits(box, line)).isTrue();
        inserting.put(box, line, new Point(16, 24));

        assertThat(project.topology().proxies()).hasSize(1);
        assertThat(project.document().diagram().positions()).containsEntry(box.toString(), new Point(16, 24));
    }
}
