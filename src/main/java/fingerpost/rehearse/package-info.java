/**
 * A design served on loopback to real clients: its authoritative servers, its proxies with stand-in backends, and the updates
 * of its service registries. What is answered is decided by {@code behaviour}, here it is only carried.
 */
@NullMarked
package fingerpost.rehearse;

import org.jspecify.annotations.NullMarked;
