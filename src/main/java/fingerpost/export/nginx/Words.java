package fingerpost.export.nginx;

import fingerpost.dns.DomainName;
import fingerpost.export.Refusal;
import fingerpost.export.proxy.PlainWords;
import fingerpost.topology.Host;
import fingerpost.topology.PathMatch;
import fingerpost.topology.ServerName;
import fingerpost.topology.Subject;

/**
 * Words of nginx's directives made from values of a design, or refused; see {@link PlainWords}.
 *
 * @param subject whose words they are
 */
record Words(Subject subject) {
    String serverName(ServerName name) throws Refusal {
        return plain().serverName(name);
    }

    String host(DomainName name) throws Refusal {
        return plain().host(name);
    }

    String endpoint(Host host, int port) throws Refusal {
        return plain().endpoint(host, port);
    }

    String file(String path) throws Refusal {
        return plain().file(path);
    }

    /** The path of a location as nginx compares it: percent-encoding undone. */
    String path(PathMatch match) throws Refusal {
        return word(plain().path(match), "path");
    }

    /** Text that is sent as it is; nginx has no escape for the dollar sign, so a variable stands for it. */
    String literal(String text) throws Refusal {
        return word(text.replace("$", "${" + MainFile.DOLLAR + "}"), "text");
    }

    private String word(String word, String what) throws Refusal {
        if (!Directive.isWord(word)) {
            throw new Refusal(
                    subject,
                    "The " + what + " is longer than " + Directive.LONGEST_WORD
                            + " octets or has a control character, which nginx cannot be told. Shorten it, or let a"
                            + " backend answer.");
        }
        return word;
    }

    private PlainWords plain() {
        return new PlainWords(subject, "nginx");
    }
}
