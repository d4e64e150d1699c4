/// What people write: a typed document in the shape of ProseMirror's JSON, read strictly, written canonically, shown as
/// HTML by our own renderer and exchanged as Markdown. Nothing here is sanitised on the way out, because nothing unsafe
/// can be represented: a [Node] that exists is valid.
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.samverk.richtext;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
