package fingerpost.testnet;

import fingerpost.RealServers;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.wire.NameServer;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.Server;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A name space whose servers have documentation addresses of both families; each is a real nsd at ::1 or 127.0.0.1 with a port
 * of its own.
 */
public final class MappedNet implements AutoCloseable {
    private final Path folder;
    private final List<Daemon> running = new ArrayList<>();
    private final Map<IpAddress, Server> servers = new HashMap<>();

    private MappedNet(Path folder) {
        this.folder = folder;
    }

    public static MappedNet in(Path folder) {
        return new MappedNet(folder);
    }

    /** The servers of those addresses have that zone. */
    public MappedNet zone(String apex, String text, String... addresses) throws IOException {
        for (String address : addresses) {
            Server real = real(address);
            running.add(Daemon.start(
                    Program.NSD,
                    folder.resolve("server" + running.size()),
                    real.address().toString(),
                    real.port(),
                    Map.of(apex, TestNet.withSoa(apex, text))));
        }
        return this;
    }

    /** Nothing listens there. */
    public MappedNet dead(String address) throws IOException {
        real(address);
        return this;
    }

    private Server real(String address) throws IOException {
        IpAddress named = IpAddress.of(address);
        Server real = new Server(IpAddress.of(named.bits() == 32 ? "127.0.0.1" : "::1"), RealServers.freePort());
        servers.put(named, real);
        return real;
    }

    /** Entered at those addresses of the root server. */
    public ResolutionProfile profile(String... roots) {
        List<IpAddress> addresses = List.of(roots).stream().map(IpAddress::of).toList();
        return ResolutionProfile.of(
                        List.of(new NameServer(DomainName.of("a.root-servers.test."), addresses)),
                        ResolutionProfile.Scope.PRIVATE)
                .withAddresses(servers);
    }

    @Override
    public void close() {
        running.forEach(Daemon::close);
    }
}
