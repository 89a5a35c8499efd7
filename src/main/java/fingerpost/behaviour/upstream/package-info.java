/**
 * How nginx 1.22 and HAProxy 2.6 choose among the servers of an upstream: the same sequences, from the same arithmetic. Failures
 * take a server out as {@code max_fails} says, at HAProxy too ({@code observe layer4}), and a request that found its server dead
 * goes on to another ({@code option redispatch}).
 */
@NullMarked
package fingerpost.behaviour.upstream;

import org.jspecify.annotations.NullMarked;
