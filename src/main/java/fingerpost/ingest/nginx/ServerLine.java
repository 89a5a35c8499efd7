package fingerpost.ingest.nginx;

import fingerpost.topology.Id;
import fingerpost.topology.Member;
import java.time.Duration;
import java.util.Optional;

/** A {@code server} of an upstream. */
record ServerLine(Address address, int weight, boolean backup, boolean down, int maxFails, Duration failTimeout) {
    private static final int USUAL_PORT = 80;

    static Optional<ServerLine> of(Statement line, Remarks remarks) {
        Optional<Address> address = Address.of(line.argument(0), USUAL_PORT);
        if (address.isEmpty()) {
            remarks.approximate(
                    line,
                    "no-address",
                    line.spoken() + ": a backend of a design has an address or a name, and a port; this one is left"
                            + " out.");
            return Optional.empty();
        }
        remarks.read(line);
        int weight = 1;
        int maxFails = 1;
        Duration failTimeout = Duration.ofSeconds(10);
        boolean backup = false;
        boolean down = false;
        for (String each : line.arguments().subList(1, line.arguments().size())) {
            String value = each.substring(each.indexOf('=') + 1);
            Optional<Duration> time = Times.of(value);
            if (each.matches("weight=0*[1-9][0-9]{0,5}")) {
                weight = Integer.parseInt(value);
            } else if (each.matches("max_fails=[0-9]{1,9}")) {
                maxFails = Integer.parseInt(value);
            } else if (each.startsWith("fail_timeout=")
                    && time.isPresent()
                    && !time.get().isZero()) {
                failTimeout = time.get();
            } else if (each.equals("backup")) {
                backup = true;
            } else if (each.equals("down")) {
                down = true;
            } else {
                remarks.approximate(
                        line,
                        "parameter-" + each.replaceFirst("=.*", ""),
                        line.spoken() + ": \"" + each + "\" is not held.");
            }
        }
        return Optional.of(new ServerLine(address.get(), weight, backup, down, maxFails, failTimeout));
    }

    Member member(Id backend) {
        return new Member(backend, weight, backup, down, maxFails, failTimeout);
    }
}
