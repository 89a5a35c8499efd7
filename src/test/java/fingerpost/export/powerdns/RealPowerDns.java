package fingerpost.export.powerdns;

import fingerpost.RealServers;
import fingerpost.export.Bundle;
import fingerpost.export.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** PowerDNS with exported files: only folder, address, resolver and what it keeps for itself are other than exported. */
public final class RealPowerDns {
    private static final Set<String> LOCAL =
            Set.of("launch", "bind-config", "geoip-zones-file", "local-address", "resolver", "geoip-database-files");

    private RealPowerDns() {}

    /** Starts it on that port of the loopback. */
    public static RunningServer start(Path folder, int port, Bundle bundle) throws IOException {
        write(folder, port, bundle);
        return RunningServer.start(
                line -> line.contains("Done launching threads") || line.contains("operating unthreaded"),
                "pdns_server",
                "--config-dir=" + folder,
                "--daemon=no",
                "--guardian=no",
                "--disable-syslog");
    }

    /** The files as a server on that port of the loopback reads them; no database of countries is at hand. */
    public static void write(Path folder, int port, Bundle bundle) throws IOException {
        RealServers.require("pdns_server");
        boolean geoip = bundle.files().containsKey("geoip.yml");
        RealServers.need(
                RealServers.library(geoip ? "libgeoipbackend.so" : "libbindbackend.so"),
                geoip
                        ? "PowerDNS' GeoIP backend (pdns-backend-geoip)"
                        : "PowerDNS' backend for zone files (pdns-backend-bind)");
        for (Map.Entry<String, String> file : bundle.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue().replace(PowerDnsExporter.DIRECTORY, folder.toString()));
        }
        List<Setting> settings = new ArrayList<>();
        for (Setting each : Setting.parse(bundle.files().get("pdns.conf"))) {
            if (!LOCAL.contains(each.name())) {
                settings.add(each);
            }
        }
        settings.addAll(List.of(
                new Setting("launch", geoip ? "geoip" : "bind"),
                geoip
                        ? new Setting("geoip-zones-file", folder + "/geoip.yml")
                        : new Setting("bind-config", folder + "/zones.conf"),
                new Setting("local-address", "127.0.0.1"),
                new Setting("local-port", Integer.toString(port)),
                new Setting("resolver", "127.0.0.1:" + port),
                new Setting("socket-dir", folder.toString()),
                new Setting("receiver-threads", "1"),
                new Setting("distributor-threads", "1"),
                new Setting("setuid", ""),
                new Setting("setgid", "")));
        Files.writeString(folder.resolve("pdns.conf"), Setting.print("local", settings));
    }
}
