package fingerpost.ui.inspect;

import fingerpost.dns.IpAddress;
import fingerpost.topology.Resolver;
import fingerpost.topology.Resolver.Profile;
import fingerpost.ui.form.Entry;
import fingerpost.ui.form.Form;
import fingerpost.ui.speech.Speech;
import java.util.List;

/** A recursive resolver. */
final class ResolverForm {
    private ResolverForm() {}

    static Form<Resolver> form() {
        return new Form<>(List.of(
                Fields.text(
                        Speech.of("Label"),
                        Speech.of("office resolver"),
                        Resolver::label,
                        (r, text) -> new Resolver(
                                r.id(), text.strip(), r.profile(), r.address(), r.whereabouts(), r.clientSubnet())),
                Fields.choice(
                        Speech.of("Software"),
                        List.of(Profile.values()),
                        Profile::word,
                        Resolver::profile,
                        (r, profile) -> new Resolver(
                                r.id(), r.label(), profile, r.address(), r.whereabouts(), r.clientSubnet())),
                Fields.text(
                        Speech.of("Address"),
                        "203.0.113.53",
                        r -> r.address().toString(),
                        (r, text) -> new Resolver(
                                r.id(),
                                r.label(),
                                r.profile(),
                                IpAddress.of(text.strip()),
                                r.whereabouts(),
                                r.clientSubnet())),
                new Entry.Flag<>(
                        Speech.of("Tells the client's network (ECS)"),
                        Resolver::clientSubnet,
                        (r, tells) ->
                                new Resolver(r.id(), r.label(), r.profile(), r.address(), r.whereabouts(), tells)),
                Places.whereabouts(
                        Resolver::whereabouts,
                        (r, where) ->
                                new Resolver(r.id(), r.label(), r.profile(), r.address(), where, r.clientSubnet()))));
    }
}
