package fingerpost;

import fingerpost.topology.Action;
import fingerpost.topology.Id;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.PathMatch;
import fingerpost.topology.PortRedirect;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Redirect;
import fingerpost.topology.Respond;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Proxies at random, for {@link Chance}. */
final class ChanceOfProxy {
    private final SplittableRandom random;
    private final List<Id> services;
    private final List<Id> certificates;

    ChanceOfProxy(SplittableRandom random, List<Id> services, List<Id> certificates) {
        this.random = random;
        this.services = services;
        this.certificates = certificates;
    }

    Proxy of(Id id) {
        return new Proxy(
                id,
                "proxy " + id,
                Chance.oneOf(random, List.of(Proxy.Kind.values())),
                Chance.several(random, 0, 3, () -> Chance.address(random)),
                Chance.several(random, 0, 5, this::server));
    }

    private Server server() {
        boolean tls = random.nextBoolean();
        return new Server(
                tls ? List.of(Listen.http(), Listen.https()) : List.of(Listen.http()),
                Chance.several(random, 0, 3, this::serverName),
                tls ? Optional.of(Chance.oneOf(random, certificates)) : Optional.empty(),
                Chance.several(random, 0, 3, this::match).stream()
                        .map(match -> new Location(match, action()))
                        .toList());
    }

    private ServerName serverName() {
        return new ServerName(
                random.nextInt(4) > 0 ? ServerName.Form.EXACT : Chance.oneOf(random, List.of(ServerName.Form.values())),
                Chance.name(random));
    }

    private PathMatch match() {
        return new PathMatch(
                random.nextInt(4) == 0, Chance.oneOf(random, List.of("/", "/api/", "/static", "/~u/x%20y", "/a;b\"{")));
    }

    private Action action() {
        return switch (random.nextInt(5)) {
            case 0 -> Redirect.permanent(Chance.name(random));
            case 1 -> new PortRedirect(302, random.nextBoolean(), random.nextInt(1, 65536));
            case 2 -> new Respond(200, "hello \"world\"\n");
            case 3 ->
                new ProxyPass(
                        Chance.oneOf(random, services),
                        new ProxyPass.HostHeader.Named(Chance.name(random)),
                        false,
                        Optional.of(new ProxyPass.BackendTls(Chance.name(random), random.nextBoolean())));
            default -> ProxyPass.to(Chance.oneOf(random, services));
        };
    }
}
