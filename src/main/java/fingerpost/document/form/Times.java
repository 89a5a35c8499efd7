package fingerpost.document.form;

import fingerpost.dns.Ttl;
import fingerpost.document.json.Source;
import java.time.Duration;

/** TTLs and durations: numbers of seconds. */
final class Times {
    private Times() {}

    static Ttl ttl(Source source) {
        long seconds = source.wholeLong();
        return source.made(() -> Ttl.of(seconds));
    }

    static Duration of(Source source, String name) {
        return source.field(name).seconds();
    }
}
