package fingerpost.document.form;

import fingerpost.document.json.Json;
import fingerpost.document.json.Numbers;
import fingerpost.document.json.Source;
import fingerpost.document.json.Writing;
import fingerpost.topology.HealthCheck;
import java.time.Duration;
import java.util.Locale;

/** {@code {"http": 8080, "path": "/up", "interval": 10}}: the probe and its port, then what differs from the usual. */
final class HealthForm {
    private static final HealthCheck USUAL = HealthCheck.tcp(1);

    private HealthForm() {}

    static Writing write(HealthCheck check) {
        Writing writing =
                new Writing().number(Source.wordOf(check.probe()), check.port()).textIfAny("path", check.path());
        seconds(writing, "interval", check.interval(), USUAL.interval());
        seconds(writing, "timeout", check.timeout(), USUAL.timeout());
        return writing.numberUnless(USUAL.failures(), "failures", check.failures())
                .numberUnless(USUAL.successes(), "successes", check.successes());
    }

    static Json.Fields flat(HealthCheck check) {
        return write(check).flat();
    }

    static HealthCheck read(Source source) {
        String probe = source.oneOf("tcp", "http", "https");
        int port = source.field(probe).whole();
        String path = source.textOrNone("path");
        Duration interval = source.find("interval").map(Source::seconds).orElse(USUAL.interval());
        Duration timeout = source.find("timeout").map(Source::seconds).orElse(USUAL.timeout());
        int failures = source.wholeOr(USUAL.failures(), "failures");
        int successes = source.wholeOr(USUAL.successes(), "successes");
        return source.made(() -> new HealthCheck(
                HealthCheck.Probe.valueOf(probe.toUpperCase(Locale.ROOT)),
                port,
                path,
                interval,
                timeout,
                failures,
                successes));
    }

    private static void seconds(Writing writing, String name, Duration value, Duration usual) {
        if (!value.equals(usual)) {
            writing.put(name, Numbers.seconds(value));
        }
    }
}
