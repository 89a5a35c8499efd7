package fingerpost.ingest.nginx;

import fingerpost.topology.HashKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A {@code split_clients}: shares of the requests, by a hash of something of each.
 *
 * @param key what of a request is nearest to what is hashed
 * @param shares in hundredths of a percent, together 10000
 */
record Split(Statement statement, HashKey key, List<Share> shares) {
    private static final int WHOLE = 10_000;

    /** A part of the requests and what the variable is for them. */
    record Share(int hundredths, String value) {}

    /** Empty where its shares cannot be read. */
    static Optional<Split> of(Statement statement) {
        List<Share> shares = new ArrayList<>();
        int left = WHOLE;
        for (Statement each : statement.block()) {
            int hundredths = each.is("*") ? left : hundredths(each.name());
            if (hundredths < 0 || hundredths > left || each.arguments().size() != 1) {
                return Optional.empty();
            }
            left -= hundredths;
            shares.add(new Share(hundredths, each.argument(0)));
        }
        return left == 0 && !shares.isEmpty()
                ? Optional.of(new Split(statement, key(statement.argument(0)), shares))
                : Optional.empty();
    }

    private static int hundredths(String percent) {
        if (!percent.matches("[0-9]{1,3}(\\.[0-9]{1,2})?%")) {
            return -1;
        }
        String[] parts = percent.substring(0, percent.length() - 1).split("\\.", -1);
        String fraction = parts.length > 1 ? (parts[1] + "0").substring(0, 2) : "00";
        return Integer.parseInt(parts[0]) * 100 + Integer.parseInt(fraction);
    }

    private static HashKey key(String text) {
        return text.contains("request_uri") && !text.contains("remote_addr")
                ? new HashKey.RequestUri()
                : new HashKey.ClientAddress();
    }
}
