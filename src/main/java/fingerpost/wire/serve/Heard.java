package fingerpost.wire.serve;

import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Question;
import fingerpost.wire.Transport;
import java.util.Optional;

/**
 * A question of the class IN that came in.
 *
 * @param clientSubnet on whose behalf it is asked (RFC 7871)
 */
public record Heard(IpAddress asker, Transport transport, Question question, Optional<IpNetwork> clientSubnet) {}
