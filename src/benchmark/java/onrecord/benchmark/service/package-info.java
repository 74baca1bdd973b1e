/** On Record as it is packaged, asked over HTTP like any client does. */
@NullMarked
package onrecord.benchmark.service;

import org.jspecify.annotations.NullMarked;
