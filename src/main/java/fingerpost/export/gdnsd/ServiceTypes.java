package fingerpost.export.gdnsd;

import static fingerpost.export.gdnsd.Value.text;

import fingerpost.dns.DomainName;
import fingerpost.topology.HealthCheck;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The monitors of a configuration, one for each way to check. */
final class ServiceTypes {
    private static final int LONGEST = 255;

    private final Map<Value.Hash, String> names = new LinkedHashMap<>();

    /** The name of the monitor that checks so. */
    String name(HealthCheck check, DomainName owner) {
        long interval = Math.clamp(check.interval().toSeconds(), 2, LONGEST);
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("plugin", text(isTcp(check) ? "tcp_connect" : "http_status"));
        values.put("port", text(check.port()));
        if (!isTcp(check)) {
            values.put("url_path", text(check.path()));
            values.put("vhost", text((owner.isWildcard() ? owner.parent() : owner).host()));
        }
        values.put("interval", text(interval));
        values.put("timeout", text(Math.clamp(check.timeout().toSeconds(), 1, interval - 1)));
        values.put("up_thresh", text(check.successes()));
        values.put("ok_thresh", text(check.successes()));
        values.put("down_thresh", text(check.failures()));
        String plain = (isTcp(check) ? "tcp-" : "http-") + check.port() + "-";
        return names.computeIfAbsent(Value.Hash.of(values), any -> plain + (names.size() + 1));
    }

    Value.Hash hash() {
        Map<String, Value> byName = new LinkedHashMap<>();
        names.forEach((hash, name) -> byName.put(name, hash));
        return Value.Hash.of(byName);
    }

    /** gdnsd speaks no TLS, and sends the path as it stands. */
    private static boolean isTcp(HealthCheck check) {
        return check.probe() != HealthCheck.Probe.HTTP || !check.path().matches("[!-~]+");
    }

    static Optional<String> difference(HealthCheck check) {
        long interval = check.interval().toMillis();
        boolean whole = interval % 1000 == 0 && interval >= 2000 && interval <= LONGEST * 1000L;
        boolean fits = whole
                && check.timeout().toMillis() % 1000 == 0
                && check.timeout().compareTo(check.interval()) < 0;
        if (check.probe() != HealthCheck.Probe.TCP && isTcp(check)) {
            return Optional.of("A connection to the port has to do: gdnsd asks for plain HTTP paths only; with extmon a"
                    + " program of yours can ask for more.");
        }
        return fits
                ? Optional.empty()
                : Optional.of("gdnsd probes every 2 to 255 whole seconds and waits less than that.");
    }
}
