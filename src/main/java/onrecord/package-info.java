/** A searchable database of diplomatic news: each package below is one feature, and the arrows between them never turn back. */
@NullMarked
package onrecord;

import org.jspecify.annotations.NullMarked;
