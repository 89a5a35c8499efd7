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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A name space of its own on the loopback interface: a private root and what hangs below it, each address (127.x.y.z) one real
 * server or one scripted one, all on one port.
 */
public final class TestNet implements AutoCloseable {
    private final Path folder;
    private final int port;
    private final Map<String, Map<String, String>> zones = new LinkedHashMap<>();
    private final Map<String, Program> programs = new LinkedHashMap<>();
    private final List<AutoCloseable> running = new ArrayList<>();
    private String root = "";

    private TestNet(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    public static TestNet in(Path folder) throws IOException {
        return new TestNet(folder, RealServers.freePort());
    }

    public int port() {
        return port;
    }

    /** The server at that address also has that zone; nsd unless {@link #program} says otherwise. */
    public TestNet zone(String address, String apex, String text) {
        zones.computeIfAbsent(address, any -> new LinkedHashMap<>()).put(apex, withSoa(apex, text));
        if (apex.equals(".") && root.isEmpty()) {
            root = address;
        }
        return this;
    }

    /** Of {@code named} there can be one, at 127.0.0.1: it listens only on addresses that an interface carries. */
    public TestNet program(String address, Program program) {
        programs.put(address, program);
        return this;
    }

    /** Starts the servers of all zones named so far. */
    public TestNet start() throws IOException {
        for (Map.Entry<String, Map<String, String>> each : zones.entrySet()) {
            running.add(Daemon.start(
                    programs.getOrDefault(each.getKey(), Program.NSD),
                    folder.resolve(each.getKey()),
                    each.getKey(),
                    port,
                    each.getValue()));
        }
        zones.clear();
        return this;
    }

    /** A scripted server at that address. */
    public ScriptedServer script(String address, ScriptedServer.Script script) throws IOException {
        ScriptedServer server = new ScriptedServer(address, port, script);
        running.add(server);
        return server;
    }

    /** A scripted server at that address which answers datagrams from another one. */
    public void script(String address, String from, ScriptedServer.Script script) throws IOException {
        running.add(new ScriptedServer(address, port, script, Optional.of(from)));
    }

    public Server server(String address) {
        return new Server(IpAddress.of(address), port);
    }

    /** The name space entered through its own root, IPv4 only. */
    public ResolutionProfile profile() {
        return ResolutionProfile.of(
                        List.of(new NameServer(DomainName.of("a.root-servers.test."), List.of(IpAddress.of(root)))),
                        ResolutionProfile.Scope.PRIVATE)
                .withPort(port)
                .withFamilies(true, false);
    }

    /** Zone text gets a SOA unless it has one. */
    static String withSoa(String apex, String text) {
        String head = "$ORIGIN " + apex + "\n$TTL 300\n";
        return text.contains(" SOA ")
                ? head + text + "\n"
                : head + "@ 3600 IN SOA ns.invalid. hostmaster.invalid. 1 14400 3600 1209600 300\n" + text + "\n";
    }

    @Override
    public void close() throws IOException {
        for (AutoCloseable each : running.reversed()) {
            try {
                each.close();
            } catch (Exception failed) {
                throw new IOException(failed);
            }
        }
    }
}
