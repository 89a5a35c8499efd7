package fingerpost.ui.inspect;

import fingerpost.topology.Balancing;
import fingerpost.topology.HashKey;
import fingerpost.ui.form.Entry;
import fingerpost.ui.form.Entry.Kind;
import fingerpost.ui.form.Form;
import fingerpost.ui.speech.Speech;
import java.util.List;

/** The ways in which a service chooses a backend, and what each needs. */
final class BalancingKinds {
    private BalancingKinds() {}

    static List<Kind<Balancing>> all() {
        return List.of(
                plain(Speech.of("Round robin"), new Balancing.RoundRobin()),
                plain(Speech.of("Least connections (least_conn)"), new Balancing.LeastConnections()),
                plain(Speech.of("By client network (ip_hash)"), new Balancing.IpHash()),
                new Kind<>(
                        Speech.of("By a key (hash)"),
                        Balancing.Hash.class::isInstance,
                        _ -> new Balancing.Hash(new HashKey.RequestUri(), true),
                        () -> hash().within(Balancing.Hash.class::cast, (_, changed) -> changed)),
                plain(Speech.of("Less busy of two (random two)"), new Balancing.RandomTwo()));
    }

    private static Kind<Balancing> plain(String word, Balancing value) {
        return new Kind<>(word, value::equals, _ -> value, Form::empty);
    }

    private static Form<Balancing.Hash> hash() {
        return new Form<>(List.of(
                new Entry.OneOf<>(
                        Speech.of("Key"),
                        Balancing.Hash::key,
                        (hash, key) -> new Balancing.Hash(key, hash.consistent()),
                        List.of(
                                key(Speech.of("Client address"), new HashKey.ClientAddress()),
                                key(Speech.of("Host asked for"), new HashKey.AskedHost()),
                                key(Speech.of("Request URI"), new HashKey.RequestUri()),
                                new Kind<>(
                                        Speech.of("Cookie"),
                                        HashKey.Cookie.class::isInstance,
                                        _ -> new HashKey.Cookie("session"),
                                        () -> cookie().within(HashKey.Cookie.class::cast, (_, changed) -> changed)))),
                new Entry.Flag<>(
                        Speech.of("Consistent: a change of backends moves few keys"),
                        Balancing.Hash::consistent,
                        (hash, consistent) -> new Balancing.Hash(hash.key(), consistent))));
    }

    private static Kind<HashKey> key(String word, HashKey value) {
        return new Kind<>(word, value::equals, _ -> value, Form::empty);
    }

    private static Form<HashKey.Cookie> cookie() {
        return new Form<>(List.of(Fields.text(
                Speech.of("Name of the cookie"),
                "session",
                HashKey.Cookie::name,
                (_, text) -> new HashKey.Cookie(text.strip()))));
    }
}
