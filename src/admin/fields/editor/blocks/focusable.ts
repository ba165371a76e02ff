import { styled } from 'styled-components';

/** A picture that is pointed at. */
export const Focusable = styled.button`
  position: relative;
  display: inline-block;
  padding: 0;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  background: ${({ theme }) => theme.colors.neutral100};
  cursor: crosshair;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
  img {
    display: block;
    max-width: 100%;
    max-height: 20rem;
  }
  .point {
    position: absolute;
    width: 2.4rem;
    height: 2.4rem;
    margin: -1.2rem 0 0 -1.2rem;
    border: 3px solid ${({ theme }) => theme.colors.neutral0};
    border-radius: 50%;
    box-shadow:
      0 0 0 2px ${({ theme }) => theme.colors.primary600},
      inset 0 0 0 2px ${({ theme }) => theme.colors.primary600};
  }
`;
