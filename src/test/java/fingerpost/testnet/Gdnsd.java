package fingerpost.testnet;

import fingerpost.RealServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;

/**
 * A real gdnsd with the zone example.com, on 127.0.0.1. What its monitors see stands in a file: those of the service type
 * {@code told} believe it as soon as they have read it, those of {@code probed} read it every two seconds and count.
 */
public final class Gdnsd implements AutoCloseable {
    /** Seconds between two looks of the service type {@code probed}; the least that gdnsd takes. */
    public static final int INTERVAL = 2;
    /** How many looks in a row change the mind of {@code probed}, in either direction. */
    public static final int THRESHOLD = 5;

    private final Daemon daemon;
    private final Path states;
    private final Map<String, String> seen;
    private final int port;

    private Gdnsd(Daemon daemon, Path states, Map<String, String> seen, int port) {
        this.daemon = daemon;
        this.states = states;
        this.seen = seen;
        this.port = port;
    }

    /**
     * Starts it.
     *
     * @param plugins what stands within the braces of {@code plugins}
     * @param zone the records of example.com besides SOA and NS
     * @param down the addresses that the monitors see dead at first, of 192.0.2.1 to 192.0.2.9
     */
    public static Gdnsd start(Path folder, String plugins, String zone, String... down) throws IOException {
        int port = RealServers.freePort();
        Path states = folder.resolve("states");
        Map<String, String> seen = new TreeMap<>();
        for (int i = 1; i <= 9; i++) {
            seen.put("192.0.2." + i, "UP");
        }
        for (String each : down) {
            seen.put(each, "DOWN");
        }
        write(states, seen);
        Files.createDirectories(folder.resolve("run"));
        Files.createDirectories(folder.resolve("state"));
        Files.writeString(
                Files.createDirectories(folder.resolve("zones")).resolve("example.com"),
                "$TTL 300\n@ SOA ns hostmaster 1 7200 900 1209600 300\n@ NS ns\nns A 192.0.2.53\n" + zone);
        Files.writeString(folder.resolve("config"), """
            options => {
              listen => [ "127.0.0.1:%2$d" ], run_dir => %1$s/run, state_dir => %1$s/state,
              udp_threads => 1, tcp_threads => 1, min_ttl => 1
            }
            service_types => {
              told => { plugin => extfile, file => %1$s/states, direct => true, interval => 2 }
              probed => {
                plugin => extfile, file => %1$s/states, interval => %3$d,
                up_thresh => %4$d, ok_thresh => %4$d, down_thresh => %4$d
              }
            }
            plugins => {
            %5$s
            }
            """.formatted(folder, port, INTERVAL, THRESHOLD, plugins));
        return new Gdnsd(
                Daemon.start(line -> line.contains("DNS listeners started"), "gdnsd", "-c", folder.toString(), "start"),
                states,
                seen,
                port);
    }

    /** From now on the monitors see that address so, once they have read it. */
    public void sees(String address, boolean up) throws IOException {
        seen.put(address, up ? "UP" : "DOWN");
        write(states, seen);
    }

    public int port() {
        return port;
    }

    private static void write(Path states, Map<String, String> seen) throws IOException {
        StringBuilder text = new StringBuilder();
        seen.forEach((address, state) ->
                text.append(address).append(" => ").append(state).append('\n'));
        Path next = Files.writeString(states.resolveSibling("states.next"), text);
        Files.move(next, states, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() {
        daemon.close();
    }
}
