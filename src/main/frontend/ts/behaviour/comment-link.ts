// A link to a comment that is folded away, or that stands further back, leads to where it is shown.
function follow(): void {
  const comment = /^#comment-([0-9a-f-]{36})$/.exec(location.hash)?.[1];
  const shown = document.getElementById(`comment-${comment}`) ?? !document.getElementById('comments');
  if (comment && !shown) location.replace(`/comments/${comment}`);
}

window.addEventListener('hashchange', follow);
follow();
