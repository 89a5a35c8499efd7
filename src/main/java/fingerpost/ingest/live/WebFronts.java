package fingerpost.ingest.live;

import fingerpost.dns.DomainName;
import fingerpost.topology.Certificate;
import fingerpost.topology.Element;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Proxy;
import fingerpost.topology.Respond;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Proxies at the addresses of web names, as far as they can be known. */
final class WebFronts {
    private final Ids ids;
    private final Notes notes;

    WebFronts(Ids ids, Notes notes) {
        this.ids = ids;
        this.notes = notes;
    }

    /** A proxy for each group, with its certificates. */
    List<Element> of(List<WebGroup> groups) {
        List<Element> elements = new ArrayList<>();
        for (WebGroup group : groups) {
            elements.addAll(guessed(group));
        }
        return elements;
    }

    private List<Element> guessed(WebGroup group) {
        String title = title(group);
        Certificate certificate = new Certificate(
                ids.of("certificate-" + host(group)),
                "Certificate of " + host(group),
                List.copyOf(group.names()),
                Optional.empty(),
                "/etc/ssl/" + host(group) + "/fullchain.pem",
                "/etc/ssl/" + host(group) + "/privkey.pem");
        Server server = new Server(
                List.of(Listen.http(), Listen.https()),
                group.names().stream().map(WebFronts::serverName).toList(),
                Optional.of(certificate.id()),
                List.of(Location.all(new Respond(200, ""))));
        notes.guessed(
                title,
                "That it is one nginx which serves " + spoken(group)
                        + " on ports 80 and 443 with a certificate for them is assumed; nobody looked. What it"
                        + " hands on to cannot be seen.");
        return List.of(
                new Proxy(
                        ids.of("proxy-" + host(group)),
                        title,
                        Proxy.Kind.NGINX,
                        List.copyOf(group.addresses()),
                        List.of(server)),
                certificate);
    }

    static ServerName serverName(DomainName name) {
        return name.isWildcard()
                ? new ServerName(ServerName.Form.LEADING_WILDCARD, name.parent())
                : ServerName.exact(name);
    }

    private static String title(WebGroup group) {
        int more = group.addresses().size() - 1;
        return "Web server " + group.addresses().iterator().next() + (more == 0 ? "" : " and " + more + " more");
    }

    private static String host(WebGroup group) {
        DomainName first = group.names().iterator().next();
        return (first.isWildcard() ? first.parent() : first).host();
    }

    private static String spoken(WebGroup group) {
        List<String> names = group.names().stream().map(DomainName::unicode).toList();
        return names.size() <= 4
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, 3)) + " and " + (names.size() - 3) + " more";
    }
}
