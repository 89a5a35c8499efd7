package fingerpost.ui.workbench.bench;

import fingerpost.dns.A;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Ttl;
import fingerpost.document.Diagram;
import fingerpost.document.Document;
import fingerpost.document.Point;
import fingerpost.topology.Element;
import fingerpost.topology.GraphNode;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Proxy;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Respond;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Topology;
import fingerpost.topology.TopologyGraph;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A design of about so many boxes, all of which have their place: zones of 48 names that lead to a proxy each. */
final class Large {
    private static final int TOGETHER = 50;
    private static final int NAMES = 48;
    private static final int COLUMNS = 7;

    private Large() {}

    static Document boxes(int wanted) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < wanted / TOGETHER; i++) {
            elements.add(zone(i));
            elements.add(proxy(i));
        }
        Topology topology = Topology.of("Large", "", elements);
        Map<String, Point> places = new HashMap<>();
        Map<Id, Integer> seen = new HashMap<>();
        int across = (int) Math.ceil(Math.sqrt((double) wanted / TOGETHER));
        for (GraphNode node : TopologyGraph.of(topology).nodes()) {
            int group = Integer.parseInt(node.subject().element().text().replaceAll("\\D", ""));
            int at = seen.merge(Id.of("group-" + group), 1, Integer::sum);
            int row = group / across;
            int line = at / COLUMNS;
            places.put(
                    node.subject().toString(),
                    new Point(group % across * 2_400d + at % COLUMNS * 300d, row * 1_400d + line * 140d));
        }
        return new Document(topology, new Diagram(places), "{}");
    }

    private static HostedZone zone(int number) {
        DomainName apex = DomainName.of("zone" + number + ".example.com");
        List<ZoneEntry> entries = IntStream.range(0, NAMES)
                .<ZoneEntry>mapToObj(i -> RecordSet.fixed(apex.child("host-" + i), new Ttl(300), A.of(address(number))))
                .toList();
        return HostedZone.of(Id.of("zone-" + number), apex).withEntries(entries);
    }

    private static Proxy proxy(int number) {
        Server server = new Server(
                List.of(Listen.http()),
                List.of(ServerName.of("host-0.zone" + number + ".example.com")),
                Optional.empty(),
                List.of(Location.all(new Respond(200, ""))));
        return new Proxy(
                Id.of("proxy-" + number),
                "Proxy " + number,
                Proxy.Kind.NGINX,
                List.of(IpAddress.of(address(number))),
                List.of(server));
    }

    private static String address(int number) {
        return "192.0.2." + (1 + number % 250);
    }
}
