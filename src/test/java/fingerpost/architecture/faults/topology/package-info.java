@NullMarked
package fingerpost.architecture.faults.topology;

import org.jspecify.annotations.NullMarked;
