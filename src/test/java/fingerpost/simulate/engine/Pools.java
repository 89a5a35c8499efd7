package fingerpost.simulate.engine;

import fingerpost.dns.IpAddress;
import fingerpost.simulate.compiled.Door;
import fingerpost.simulate.compiled.Pool;
import fingerpost.topology.Balancing;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Services as proxies use them, for tests. */
final class Pools {
    private Pools() {}

    static Pool of(Proxy.Kind kind, Balancing balancing, List<Member> members) {
        return new Pool(
                new Proxy(Id.of("proxy"), "proxy", kind, List.of(IpAddress.of("203.0.113.10")), List.of()),
                new Service(Id.of("pool"), "pool", members, balancing, Optional.empty(), 0, Optional.empty()),
                "www.example.com",
                0,
                IntStream.range(0, members.size())
                        .mapToObj(i -> "192.0.2." + i + ":80")
                        .toList(),
                IntStream.range(0, members.size())
                        .mapToObj(i -> new Door(Door.Kind.SERVED, i))
                        .toList(),
                members.stream().map(any -> false).toList());
    }

    static List<Member> equal(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Member.of(Id.of("s" + i)))
                .toList();
    }

    /** From one to six members of all sorts. */
    static List<Member> drawn(SplittableRandom random) {
        List<Member> members = new ArrayList<>();
        for (int left = random.nextInt(1, 7); left > 0; left--) {
            members.add(new Member(
                    Id.of("s" + left),
                    random.nextInt(1, 9),
                    random.nextInt(5) == 0,
                    random.nextInt(9) == 0,
                    random.nextInt(4),
                    Duration.ofMillis(random.nextInt(1, 20_000))));
        }
        return members;
    }
}
