package fingerpost.ui.inspect;

import fingerpost.topology.HealthCheck;
import fingerpost.topology.HealthCheck.Probe;
import fingerpost.ui.form.Form;
import fingerpost.ui.speech.Speech;
import java.util.List;

/** How it is found out whether an address still serves. */
final class HealthCheckForm {
    private HealthCheckForm() {}

    static Form<HealthCheck> form() {
        return new Form<>(List.of(
                Fields.choice(
                        Speech.of("Probe"),
                        List.of(Probe.values()),
                        Probe::name,
                        HealthCheck::probe,
                        (c, probe) -> new HealthCheck(
                                probe,
                                c.port(),
                                probe == Probe.TCP ? "" : c.path().isEmpty() ? "/" : c.path(),
                                c.interval(),
                                c.timeout(),
                                c.failures(),
                                c.successes())),
                Fields.text(
                        Speech.of("Port"),
                        "443",
                        c -> Integer.toString(c.port()),
                        (c, text) -> new HealthCheck(
                                c.probe(),
                                Read.number(text, "A port"),
                                c.path(),
                                c.interval(),
                                c.timeout(),
                                c.failures(),
                                c.successes())),
                Fields.text(
                        Speech.of("Path (HTTP)"),
                        "/health",
                        HealthCheck::path,
                        (c, text) -> new HealthCheck(
                                c.probe(),
                                c.port(),
                                text.strip(),
                                c.interval(),
                                c.timeout(),
                                c.failures(),
                                c.successes())),
                Fields.text(
                        Speech.of("Every"),
                        "10s",
                        c -> Read.written(c.interval()),
                        (c, text) -> new HealthCheck(
                                c.probe(),
                                c.port(),
                                c.path(),
                                Read.duration(text, Speech.of("An interval")),
                                c.timeout(),
                                c.failures(),
                                c.successes())),
                Fields.text(
                        Speech.of("Timeout"),
                        "5s",
                        c -> Read.written(c.timeout()),
                        (c, text) -> new HealthCheck(
                                c.probe(),
                                c.port(),
                                c.path(),
                                c.interval(),
                                Read.duration(text, Speech.of("A timeout")),
                                c.failures(),
                                c.successes())),
                Fields.text(
                        Speech.of("Failures until unhealthy"),
                        "3",
                        c -> Integer.toString(c.failures()),
                        (c, text) -> new HealthCheck(
                                c.probe(),
                                c.port(),
                                c.path(),
                                c.interval(),
                                c.timeout(),
                                Read.number(text, "A count"),
                                c.successes())),
                Fields.text(
                        Speech.of("Successes until healthy"),
                        "2",
                        c -> Integer.toString(c.successes()),
                        (c, text) -> new HealthCheck(
                                c.probe(),
                                c.port(),
                                c.path(),
                                c.interval(),
                                c.timeout(),
                                c.failures(),
                                Read.number(text, "A count")))));
    }
}
