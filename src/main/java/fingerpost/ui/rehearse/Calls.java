package fingerpost.ui.rehearse;

import fingerpost.dns.DomainName;
import fingerpost.rehearse.Keys;
import fingerpost.rehearse.ToTry;
import fingerpost.rehearse.WebPlace;
import fingerpost.rehearse.Websites;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import fingerpost.ui.speech.Speech;
import fingerpost.wire.Server;
import fingerpost.wire.TsigKey;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What can be asked of a design that is served, ready to be pasted. */
final class Calls {
    private static final String REMARK = "    # ";

    private Calls() {}

    static List<Call> of(Topology topology, Server dns, Websites websites, Keys keys) {
        List<Call> calls = new ArrayList<>();
        for (String each : ToTry.dig(topology, dns)) {
            String[] parts = each.split(REMARK, 2);
            calls.add(new Call(parts[0], parts.length > 1 ? parts[1] : ""));
        }
        Iterator<String> curl = websites.curl().iterator();
        for (WebPlace place : websites.places().keySet()) {
            calls.add(new Call(
                    curl.next(),
                    place.tls()
                            ? Speech.of(
                                    "{0} at {1} (TLS, with a certificate that nobody trusts)",
                                    place.label(), place.socket())
                            : Speech.of("{0} at {1}", place.label(), place.socket())));
        }
        Iterator<String> updates = ToTry.update(topology, dns).iterator();
        for (ServiceRegistry each : topology.all(ServiceRegistry.class)) {
            if (topology.zoneFor(each.serviceName()).isPresent() && updates.hasNext()) {
                String script = updates.next();
                keys.of(each).ifPresent(key -> calls.add(update(script, key, each.label())));
            }
        }
        return List.copyOf(calls);
    }

    private static Call update(String script, TsigKey key, String label) {
        DomainName name = key.name();
        return new Call(
                "nsupdate -y " + key.algorithm() + ":" + name + ":" + key.secret() + " <<'END'\n" + script + "\nEND",
                Speech.of("a new instance of {0}", label));
    }
}
