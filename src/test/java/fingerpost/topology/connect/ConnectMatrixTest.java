package fingerpost.topology.connect;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.topology.Edit;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Shop;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.TopologyGraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of box to every kind of box: what is offered in which order, or why nothing is. */
class ConnectMatrixTest {
    private static final String ALL = "zone eu-zone zone/example.com. zone/www.example.com. zone/shop.example.com. edge"
            + " app node-1 router registry cdn certificate resolver clients";

    static LongStream seeds() {
        return Chance.seeds(12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zone | eu-zone registry zone/www.example.com. zone/shop.example.com. edge node-1 cdn",
                "eu-zone | zone registry zone/www.example.com. zone/example.com. zone/shop.example.com. edge node-1"
                        + " router cdn",
                "zone/example.com. | eu-zone registry zone/www.example.com. zone/shop.example.com. edge node-1 cdn",
                "zone/www.example.com. | zone eu-zone zone/example.com. node-1 cdn",
                "zone/shop.example.com. | edge node-1 router registry",
                "edge | zone eu-zone zone/example.com. zone/www.example.com. zone/shop.example.com. app node-1 router",
                "app | ''",
                "node-1 | ''",
                "router | node-1",
                "registry | eu-zone app",
                "cdn | ''",
                "certificate | node-1",
                "resolver | ''",
                "clients | ''"
            })
    void aLineIsPossibleToTheseAndToNoOthers(String from, String possible) {
        Topology topology = Shop.topology().with(Shop.zone().without(Shop.EU, "NS"));
        List<String> offered = new ArrayList<>();
        for (String to : ALL.split(" ", -1)) {
            if (Connect.between(topology, Subject.parse(from), Subject.parse(to)) instanceof Connecting.Offers) {
                offered.add(to);
            }
        }
        assertThat(offered).containsExactlyInAnyOrder(possible.isEmpty() ? new String[0] : possible.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zone/www.example.com. | zone/mail.example.com. | CNAME www.example.com to mail.example.com instead of its"
                        + " A and AAAA; ALIAS www.example.com to mail.example.com instead of its A and AAAA",
                "zone | zone/www.example.com. | ALIAS example.com to www.example.com instead of its A;"
                        + " MX example.com to www.example.com",
                "eu-zone | zone/www.example.com. | ALIAS eu.example.com to www.example.com;"
                        + " MX eu.example.com to www.example.com",
                "zone/example.com. | edge | A and AAAA example.com to edge as well;"
                        + " A and AAAA example.com to edge instead of its A",
                "eu-zone | edge | A and AAAA eu.example.com to edge",
                "zone/shop.example.com. | router | A shop.example.com to router instead of its CNAME",
                "zone/mail.example.com. | cdn | CNAME mail.example.com to cdn.example.net instead of its A;"
                        + " ALIAS mail.example.com to cdn.example.net instead of its A;"
                        + " A mail.example.com to what cdn.example.net answers today as well;"
                        + " A mail.example.com to what cdn.example.net answers today instead of its A",
                "eu-zone | cdn | ALIAS eu.example.com to cdn.example.net; MX eu.example.com to cdn.example.net;"
                        + " A eu.example.com to what cdn.example.net answers today",
                "eu-zone | registry | HTTPS eu.example.com from registry",
                "edge | zone/www.example.com. | Redirect near.example.com to www.example.com;"
                        + " Redirect shop.example.com to www.example.com;"
                        + " Redirect www.eu.example.com to www.example.com",
                "edge | app | Route near.example.com to app; Route shop.example.com to app;"
                        + " Route www.eu.example.com to app;"
                        + " Route example.com / to app instead (now: 301 to https://www.example.com)",
                "edge | node-1 | Route near.example.com to node-1 through a new service;"
                        + " Route shop.example.com to node-1 through a new service;"
                        + " Route www.eu.example.com to node-1 through a new service;"
                        + " Route www.example.com / to node-1 instead (now: app) through a new service;"
                        + " Route example.com / to node-1 instead (now: 301 to https://www.example.com)"
                        + " through a new service",
                "router | node-2 | Route *.shop.example.com to node-2; Route example.com to node-2",
                "registry | eu-zone | Announce _app._tcp.eu.example.com by registry",
                "registry | app | Announce app by registry",
                "certificate | node-2 | Install certificate on node-2"
            })
    void theOffersStandInOrderTheMostLikelyFirst(String from, String to, String offers) {
        assertThat(String.join("; ", Drawn.offers(Shop.topology(), from, to))).isEqualTo(offers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zone | zone/example.com. | example.com cannot be an alias of itself.",
                "zone | eu-zone | example.com delegates eu.example.com already.",
                "zone | app | A name leads to an address, which a service has not; draw the line to the proxy that"
                        + " routes to app.",
                "zone/shop.example.com. | resolver | No line is needed: a recursive resolver finds every zone by its"
                        + " delegation.",
                "zone | clients | No line leads from a zone to a client group; from a zone it can lead to a zone below"
                        + " it, or wherever its apex may lead: a name, a proxy or an external endpoint.",
                "zone/www.example.com. | certificate | No line leads from a name to a certificate; from a name it can"
                        + " lead to another name, a proxy, a backend, an application router, an external endpoint or a"
                        + " registry.",
                "zone/www.example.com. | zone/shop.example.com. | shop.example.com leads to www.example.com, so an"
                        + " alias back would be a loop.",
                "zone/www.example.com. | edge | www.example.com leads to edge already.",
                "zone/www.example.com. | registry | www.example.com is the name under which registry is found by"
                        + " browsers already.",
                "zone/shop.example.com. | zone | shop.example.com already has a CNAME; a name can have only one"
                        + " (RFC 1034 section 3.6.2). Delete it first, or change its target.",
                "zone/shop.example.com. | zone/www.example.com. | shop.example.com is an alias of www.example.com"
                        + " already.",
                "zone/pages.example.com. | cdn | pages.example.com is an alias of cdn.example.net already.",
                "edge | cdn | No line leads from a proxy to an external endpoint; from a proxy it can lead to a"
                        + " service, or to a name that it redirects to.",
                "app | zone | No line leads from a service to a zone; from a service it can lead to a backend or an"
                        + " application router.",
                "app | node-1 | node-1 is a member of app already.",
                "node-1 | router | No line leads from a backend to an application router; from a backend none starts.",
                "router | app | No line leads from an application router to a service; from an application router it"
                        + " can lead to a backend.",
                "registry | zone/www.example.com. | registry announces into example.com already.",
                "registry | node-1 | There is no backend behind node-1 that registry does not announce already.",
                "registry | router | No line leads from a service registry to an application router; from a service"
                        + " registry it can lead to a service, a backend or a zone.",
                "cdn | zone | No line leads from an external endpoint to a zone; from an external endpoint none"
                        + " starts.",
                "certificate | edge | certificate is installed on every TLS server of edge already.",
                "certificate | cdn | certificate is installed on cdn already.",
                "certificate | zone | No line leads from a certificate to a zone; from a certificate it can lead to a"
                        + " proxy, a backend or an external endpoint.",
                "resolver | clients | No line leads from a recursive resolver to a client group; from a recursive"
                        + " resolver none starts.",
                "clients | resolver | clients asks resolver already.",
                "clients | zone | Clients find a name through a recursive resolver; draw the line to one.",
                "clients | app | No line leads from a client group to a service; from a client group it can lead to a"
                        + " recursive resolver.",
                "scenario | zone | scenario is not on the drawing any more.",
                "edge/www.example.com. | app | edge/www.example.com. is not on the drawing any more."
            })
    void whereNoLineIsPossibleTheReasonIsSaid(String from, String to, String reason) {
        assertThat(Drawn.refusal(Shop.topology(), from, to)).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zone", "zone/www.example.com.", "edge", "app", "cdn", "clients", "certificate"})
    void nothingIsConnectedToItself(String box) {
        assertThat(Drawn.refusal(Shop.topology(), box, box)).endsWith(" cannot be connected to itself.");
        assertThat(Connect.targets(Shop.topology(), Subject.parse(box))).doesNotContain(Subject.parse(box));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anOfferTouchesNothingButWhatItSays(long seed) {
        Topology before = Chance.topology(new SplittableRandom(seed), 16);
        for (Edit edit : someOffers(before, seed)) {
            Topology after = edit.apply(before);
            long changed = before.elements().stream()
                    .filter(each -> !after.find(each.id()).equals(Optional.of(each)))
                    .count();
            assertThat(changed).as(edit.name()).isEqualTo(1);
            assertThat(after.byId().size() - before.byId().size())
                    .as(edit.name())
                    .isEqualTo(edit.name().endsWith("through a new service") ? 1 : 0);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theDrawingAfterAnOfferIsAnotherOne(long seed) {
        Topology before = Chance.topology(new SplittableRandom(seed), 16);
        Map<Subject, GraphNode> boxes = boxes(before);
        for (Edit edit : someOffers(before, seed)) {
            TopologyGraph graph = TopologyGraph.of(edit.apply(before));
            Map<Subject, GraphNode> now = boxes(edit.apply(before));
            assertThat(graph).as(edit.name()).isNotEqualTo(TopologyGraph.of(before));
            assertThat(now.keySet()).as(edit.name()).containsAll(boxes.keySet());
            for (GraphEdge edge : graph.edges()) {
                assertThat(now).containsKeys(edge.from(), edge.to());
            }
        }
    }

    private static Map<Subject, GraphNode> boxes(Topology topology) {
        return TopologyGraph.of(topology).nodes().stream()
                .collect(Collectors.toMap(GraphNode::subject, each -> each, (a, _) -> a, LinkedHashMap::new));
    }

    /** The offers between a hundred pairs of boxes. */
    private static List<Edit> someOffers(Topology topology, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Subject> boxes = List.copyOf(boxes(topology).keySet());
        List<Edit> offers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            if (Connect.between(topology, Chance.oneOf(random, boxes), Chance.oneOf(random, boxes))
                    instanceof Connecting.Offers(List<Edit> edits)) {
                offers.addAll(edits);
            }
        }
        return offers;
    }
}
