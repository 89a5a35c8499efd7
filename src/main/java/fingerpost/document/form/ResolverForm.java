package fingerpost.document.form;

import fingerpost.dns.IpAddress;
import fingerpost.document.json.Json;
import fingerpost.document.json.Source;
import fingerpost.document.json.Writing;
import fingerpost.topology.Id;
import fingerpost.topology.Resolver;

/** A recursive resolver, on one line. */
final class ResolverForm {
    private ResolverForm() {}

    static Json write(Resolver resolver) {
        Writing writing = new Writing()
                .text("id", resolver.id())
                .text("label", resolver.label())
                .text("profile", Source.wordOf(resolver.profile()))
                .text("address", resolver.address());
        Places.write(resolver.whereabouts(), writing);
        return writing.truthUnless(false, "clientSubnet", resolver.clientSubnet())
                .flat();
    }

    static Resolver read(Source source) {
        return new Resolver(
                source.field("id").as(Id::of),
                source.textOrNone("label"),
                source.field("profile").word(Resolver.Profile.class),
                source.field("address").as(IpAddress::of),
                Places.read(source),
                source.truthOr(false, "clientSubnet"));
    }
}
