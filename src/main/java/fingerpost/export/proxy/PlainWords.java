package fingerpost.export.proxy;

import fingerpost.dns.DomainName;
import fingerpost.export.Refusal;
import fingerpost.topology.Host;
import fingerpost.topology.PathMatch;
import fingerpost.topology.ServerName;
import fingerpost.topology.Subject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Words of a configuration made from values of a design. Each kind has a grammar of what is allowed; everything else is refused
 * by the name of the element, so no text of a design can become a directive, a variable or a pattern.
 *
 * @param subject whose words they are
 * @param program who reads them: {@code nginx}
 */
public record PlainWords(Subject subject, String program) {
    private static final Pattern LABELS = Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)*");
    private static final Pattern FILE = Pattern.compile("([A-Za-z]:/)?[A-Za-z0-9_./@+=,~ -]{1,1024}");
    private static final Pattern PROBE = Pattern.compile("/[A-Za-z0-9_.~!$&'()*+,;=:@/?%-]{0,1023}");

    /** The name of a server, with its star or leading dot. */
    public String serverName(ServerName name) throws Refusal {
        host(name.name());
        return name.toString();
    }

    /** A host name, without the final dot. */
    public String host(DomainName name) throws Refusal {
        if (name.wireLength() > 255 || !LABELS.matcher(name.host()).matches()) {
            throw refused("The name " + name + " is not made of letters, digits, hyphens and underscores, so " + program
                    + " could read it as something else. Rename it.");
        }
        return name.host();
    }

    /** Address and port, or name and port, of a backend. */
    public String endpoint(Host host, int port) throws Refusal {
        String text = switch (host) {
            case Host.AtAddress at -> at.text();
            case Host.AtName named -> looked(named.name());
        };
        return text + ":" + port;
    }

    /** A name that is looked up; not one that the program or the system's resolver would take for an address or a socket. */
    private String looked(DomainName name) throws Refusal {
        String host = host(name);
        if (host.equals("unix") || name.labels().getLast().matches("[0-9]+|0x[0-9a-f]*")) {
            throw refused("The name " + name + " of a backend would be read as an address or a socket. Rename it.");
        }
        return host;
    }

    /** The path of a file on the machine of the proxy. */
    public String file(String path) throws Refusal {
        if (!FILE.matcher(path).matches()) {
            throw refused("The file path \"" + path
                    + "\" has characters other than letters, digits, blanks and . _ - / @ + =" + " , ~, which "
                    + program
                    + " could read as something else. Rename the file.");
        }
        return path;
    }

    /** What a probe asks for: the characters of a path and query (RFC 3986), percent-encoded where others are meant. */
    public String probe(String path) throws Refusal {
        if (!PROBE.matcher(path).matches()) {
            throw refused("The health check asks for \"" + path
                    + "\", which is no path and query of RFC 3986. Write other octets percent-encoded.");
        }
        return path;
    }

    /** The path of a location as it is compared: percent-encoding undone (RFC 3986 section 2.1). */
    public String path(PathMatch match) throws Refusal {
        String path = match.path();
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        for (int i = 0; i < path.length(); i++) {
            boolean encoded = path.charAt(i) == '%' && path.substring(i).matches("(?s)%[0-9A-Fa-f]{2}.*");
            octets.write(encoded ? Integer.parseInt(path.substring(i + 1, i + 3), 16) : path.charAt(i));
            i += encoded ? 2 : 0;
        }
        String decoded = octets.toString(StandardCharsets.UTF_8);
        if (!Arrays.equals(decoded.getBytes(StandardCharsets.UTF_8), octets.toByteArray())) {
            throw refused("The path " + path + " is not UTF-8 once its percent-encoding is undone; " + program
                    + " cannot be told it.");
        }
        if (decoded.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
            throw refused("The path " + path + " has a control character.");
        }
        return decoded;
    }

    private Refusal refused(String message) {
        return new Refusal(subject, message);
    }
}
