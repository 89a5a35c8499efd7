package fingerpost.export.dnscontrol;

import fingerpost.dns.DomainName;
import fingerpost.export.Bundle;
import fingerpost.export.Exporter;
import fingerpost.export.Losses;
import fingerpost.export.dnscontrol.Script.Call;
import fingerpost.export.json.Json;
import fingerpost.export.json.JsonText;
import fingerpost.export.provider.PlainName;
import fingerpost.topology.HostedZone;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code dnsconfig.js} with all zones, and {@code creds.json} whose secrets stand in the environment. */
public final class DnscontrolExporter implements Exporter {
    @Override
    public String target() {
        return "dnscontrol";
    }

    @Override
    public String title() {
        return "DNSControl (dnsconfig.js)";
    }

    @Override
    public List<String> versions() {
        return List.of("4");
    }

    @Override
    public Bundle export(Topology topology, String version, Map<String, String> previous) {
        Losses losses = new Losses();
        List<Script.Zone> zones = new ArrayList<>();
        Set<DomainName> apexes = new HashSet<>();
        for (HostedZone zone : topology.zones()) {
            Subject subject = Subject.of(zone.id());
            if (!apexes.add(zone.apex())) {
                losses.cannot(
                        subject,
                        "DNSControl has one D() for " + zone.apex()
                                + ", and another zone of the design has that name too;" + " that one is written.");
            } else if (zone.apex().isRoot() || zone.apex().isWildcard() || !PlainName.isOwner(zone.apex())) {
                losses.cannot(subject, "DNSControl takes no zone of this name. Zone files can say it.");
            } else {
                losses.approximate(
                        subject,
                        "The SOA is the provider's. What of the rest the provider can do, dnscontrol check says.");
                zones.add(ZoneCall.of(zone, losses));
            }
        }
        topology.all(ServiceRegistry.class)
                .forEach(registry -> losses.cannot(
                        Subject.of(registry.id()),
                        "DNSControl takes no announcements, and deletes those that it finds. nsupdate, BIND and Knot"
                                + " take them."));
        return Bundle.of(Map.of("creds.json", credentials(), "dnsconfig.js", script(topology, zones)), losses.list());
    }

    private static String script(Topology topology, List<Script.Zone> zones) {
        Script script = new Script(
                List.of(
                        new Script.Variable("REG_NONE", Call.of("NewRegistrar", Script.text("none"))),
                        new Script.Variable("DSP_PROVIDER", Call.of("NewDnsProvider", Script.text("provider")))),
                zones);
        String text = ScriptText.print(
                List.of(
                        topology.title().isBlank() ? "DNSControl" : "DNSControl for the design " + topology.title(),
                        "creds.json says who the provider is; put your own there. dnscontrol preview shows the plan."),
                script);
        Script bare = new Script(
                script.variables(),
                zones.stream().map(each -> new Script.Zone("", each.call())).toList());
        if (!ScriptText.parse(text).equals(bare)) {
            throw new IllegalStateException("The text of dnsconfig.js would not be read back as it was meant.");
        }
        return text;
    }

    /** The provider is an example; DNSControl puts the variables of the environment in. */
    private static String credentials() {
        return JsonText.print(Json.NOTHING
                .with("none", Json.NOTHING.with("TYPE", "NONE"))
                .with(
                        "provider",
                        Json.NOTHING
                                .with("TYPE", "ROUTE53")
                                .with("KeyId", "$AWS_ACCESS_KEY_ID")
                                .with("SecretKey", "$AWS_SECRET_ACCESS_KEY")));
    }
}
