package fingerpost.ingest.live;

import fingerpost.dns.DomainName;
import fingerpost.dns.Quoted;
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
import java.util.Locale;
import java.util.Optional;

/** Proxies at the addresses of web names, as far as they can be known. */
final class WebFronts {
    private final Ids ids;
    private final Notes notes;

    private final Optional<WebLook> look;

    /**
     * Of a fresh design.
     *
     * @param look at the web servers; empty: what usually is there is assumed
     */
    WebFronts(Ids ids, Notes notes, Optional<WebLook> look) {
        this.ids = ids;
        this.notes = notes;
        this.look = look;
    }

    /** A proxy for each group, with its certificates. */
    List<Element> of(List<WebGroup> groups) throws InterruptedException {
        List<Element> elements = new ArrayList<>();
        SeenServers servers = new SeenServers(ids);
        for (WebGroup group : groups) {
            List<SeenHost> hosts = look.isPresent() ? look.get().at(group) : List.of();
            if (hosts.isEmpty()) {
                elements.addAll(guessed(group));
            } else {
                seen(group, hosts, servers).ifPresent(elements::add);
            }
        }
        elements.addAll(servers.certificates());
        return elements;
    }

    private Optional<Proxy> seen(WebGroup group, List<SeenHost> hosts, SeenServers servers) {
        String title = title(group);
        List<String> dead = hosts.stream()
                .filter(each -> !each.answers())
                .map(each -> each.name().unicode())
                .toList();
        if (dead.size() == hosts.size()) {
            notes.notSeen(
                    title,
                    "Nothing answers there on ports 80 and 443 for " + spoken(dead) + ", so no web server is drawn.");
            return Optional.empty();
        }
        if (!dead.isEmpty()) {
            notes.notSeen(title, "Nothing answers there on ports 80 and 443 for " + spoken(dead) + ".");
        }
        String program = hosts.stream()
                .map(SeenHost::program)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        notes.guessed(
                title,
                "What it does with a request for the page at the top was seen, nothing further; "
                        + (program.isEmpty() ? "that it is nginx is assumed" : "it calls itself " + Quoted.of(program))
                        + ". What it hands on to cannot be seen.");
        return Optional.of(new Proxy(
                ids.of("proxy-" + host(group)),
                title,
                program.toLowerCase(Locale.ROOT).startsWith("caddy") ? Proxy.Kind.CADDY : Proxy.Kind.NGINX,
                List.copyOf(group.addresses()),
                servers.of(hosts)));
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
                "Assumed: one nginx serves "
                        + spoken(group.names().stream().map(DomainName::unicode).toList())
                        + " on ports 80 and 443, with a certificate for that. Nobody looked, and what it hands on to"
                        + " cannot be seen.");
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

    private static String spoken(List<String> names) {
        return names.size() <= 4
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, 3)) + " and " + (names.size() - 3) + " more";
    }
}
