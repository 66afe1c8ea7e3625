/** The feed's name in characters that are safe in an XML element's name and in an id; two feeds may end up alike. */
export function plainFeedName(feedName: string): string {
  const plain = feedName.replace(/[^A-Za-z0-9_-]/g, "_");
  return /^[A-Za-z]/.test(plain) && !/^xml/i.test(plain) ? plain : `feed_${plain}`;
}
